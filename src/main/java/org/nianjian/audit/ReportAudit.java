package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.audit.Line.Context;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.region.Gazetteer;

/** Tells what does not fit within one report: sums, shares, changes, and things told with two values. */
public final class ReportAudit {
    private ReportAudit() {}

    /**
     * The findings of a report.
     *
     * @param mentions its mentions in the order of the text
     * @param refArea the report's region, empty where unknown
     * @param gazetteer tells which regions a region is made of
     */
    public static List<Finding> findings(List<Mention> mentions, String refArea, Gazetteer gazetteer) {
        Counties counties = new Counties(gazetteer);
        List<Doubt> doubts = new ArrayList<>();
        List<Line> lines = Line.of(mentions);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Context context = Context.of(lines, i);
            doubts.addAll(Sums.doubts(line, counties));
            doubts.addAll(Interleaved.doubts(line));
            doubts.addAll(Closings.doubts(context));
            List<Doubt> rates = Rates.doubts(context);
            doubts.addAll(rates);
            doubts.addAll(Mistyped.doubts(line, rates));
            doubts.addAll(Ceilings.doubts(line));
            doubts.addAll(Changes.doubts(context));
            doubts.addAll(Within.doubts(line));
            doubts.addAll(Seasons.doubts(line));
            doubts.addAll(Grades.doubts(line));
            doubts.addAll(Payments.doubts(line));
            doubts.addAll(Respective.doubts(line));
            doubts.addAll(Means.doubts(line));
            doubts.addAll(Directions.doubts(line));
            doubts.addAll(Increments.doubts(line));
            doubts.addAll(RestShares.doubts(line));
            doubts.addAll(Concentrations.doubts(line));
        }
        doubts.addAll(Sorted.doubts(lines, counties));
        doubts.addAll(NamedBases.doubts(mentions, lines));
        doubts.addAll(Days.doubts(mentions));
        doubts.addAll(Days.beyondMonths(mentions));
        List<Doubt> retold = new ArrayList<>(Retellings.doubts(mentions));
        retold.addAll(Retellings.parts(mentions));
        retold.addAll(Misprints.doubts(mentions));
        doubts.addAll(retold);
        doubts.addAll(BackReferences.doubts(mentions, retold));
        return doubts.stream().map(doubt -> doubt.finding(refArea)).distinct().toList();
    }
}
