package org.nianjian.job;

import java.util.List;
import java.util.Map;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.indicator.Indicator;
import org.nianjian.reconcile.Explanation;
import org.nianjian.release.MentionRow;
import org.nianjian.release.Revision;

/**
 * Why a cell has its value, as far as the store tells.
 *
 * @param cells one for each line of government that tells the indicator
 * @param files of the reports behind them, by report id
 * @param copies what is told in files that hold a report again
 * @param published values of the last release, by line of government
 * @param revisions what earlier releases changed, oldest first
 */
public record CellReport(
        Adjudication.Key key,
        String refAreaName,
        Indicator indicator,
        List<Explanation> cells,
        Map<String, String> files,
        List<MentionRow> copies,
        Map<String, String> published,
        List<Revision> revisions) {
    public CellReport {
        cells = List.copyOf(cells);
        files = Map.copyOf(files);
        copies = List.copyOf(copies);
        published = Map.copyOf(published);
        revisions = List.copyOf(revisions);
    }

    boolean empty() {
        return cells.isEmpty() && copies.isEmpty() && published.isEmpty() && revisions.isEmpty();
    }
}
