package org.nianjian.release;

import java.util.List;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Indicator;

/** What a release publishes, read row by row in the order of the files; every stream is closed by its reader. */
public interface Dataset {

    /** All indicators in catalogue order, whether a report tells them or not. */
    List<Indicator> indicators();

    /** Sorted by ref_area, agency_kind, indicator, time_period. */
    Stream<ObservationRow> observations();

    /** Sorted by file, start. */
    Stream<MentionRow> mentions();

    /** In any order: few enough to be sorted by the writer. */
    Stream<Finding> findings();

    /** Sorted by report_id. */
    Stream<ReportRow> reports();

    /** The reports that could be read with their texts, sorted by file like their mentions. */
    Stream<ReportText> texts();

    /** What identified reports tell of each region and year, sorted by ref_area, time_period. */
    Stream<PlaceRow> places();

    /** Of all releases, sorted by release and cell. */
    Stream<Revision> revisions();
}
