package org.nianjian.release;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Indicator;

/** What a release publishes, read row by row in the order of the files; every stream is closed by its reader. */
public interface Dataset {

    /** All indicators in catalogue order, whether a report tells them or not. */
    List<Indicator> indicators();

    /** Sorted by ref_area, agency_kind, indicator, time_period. */
    Stream<ObservationRow> observations();

    /** How many observations each year has. */
    SortedMap<Integer, Long> observationsByYear();

    /** Those of one year, in the order of all. */
    Stream<ObservationRow> observations(int year);

    /** Sorted by file, start. */
    Stream<MentionRow> mentions();

    /** In any order: few enough to be sorted by the writer. */
    Stream<Finding> findings();

    /** Sorted by report_id. */
    Stream<ReportRow> reports();

    /** Sorted by ref_area, agency_kind, indicator, time_period (none first), report_id, start. */
    Stream<TargetRow> targets();

    /** Sorted as the observations. */
    Stream<CoverageRow> coverage();

    /** Those of each contested cell, in the order of the observations, by report_id, start. */
    Stream<CandidateRow> conflicts();

    /** Sorted by ref_area. */
    Stream<RegionRow> regions();
    /** The reports that could be read with their texts, sorted by file like their mentions. */
    Stream<ReportText> texts();

    /** What identified reports tell of each region and year, sorted by ref_area, time_period. */
    Stream<PlaceRow> places();

    /** Of all releases, sorted by release and cell. */
    Stream<Revision> revisions();
}
