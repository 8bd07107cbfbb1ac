package org.nianjian.release;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Indicator;

/** A dataset whose reader is asked at each row whether it may go on. */
record WatchedDataset(Dataset dataset, Runnable check) implements Dataset {
    private <T> Stream<T> watched(Stream<T> rows) {
        return rows.peek(row -> check.run());
    }

    @Override
    public List<Indicator> indicators() {
        return dataset.indicators();
    }

    @Override
    public SortedMap<Integer, Long> observationsByYear() {
        return dataset.observationsByYear();
    }

    @Override
    public Stream<ObservationRow> observations() {
        return watched(dataset.observations());
    }

    @Override
    public Stream<ObservationRow> observations(int year) {
        return watched(dataset.observations(year));
    }

    @Override
    public Stream<MentionRow> mentions() {
        return watched(dataset.mentions());
    }

    @Override
    public Stream<Finding> findings() {
        return watched(dataset.findings());
    }

    @Override
    public Stream<ReportRow> reports() {
        return watched(dataset.reports());
    }

    @Override
    public Stream<TargetRow> targets() {
        return watched(dataset.targets());
    }

    @Override
    public Stream<CoverageRow> coverage() {
        return watched(dataset.coverage());
    }

    @Override
    public Stream<CandidateRow> conflicts() {
        return watched(dataset.conflicts());
    }

    @Override
    public Stream<RegionRow> regions() {
        return watched(dataset.regions());
    }

    @Override
    public Stream<ReportText> texts() {
        return watched(dataset.texts());
    }

    @Override
    public Stream<PlaceRow> places() {
        return watched(dataset.places());
    }

    @Override
    public Stream<Revision> revisions() {
        return watched(dataset.revisions());
    }
}
