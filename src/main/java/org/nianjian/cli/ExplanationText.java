package org.nianjian.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.indicator.Indicator;
import org.nianjian.job.CellReport;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Explanation;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.release.MentionRow;
import org.nianjian.release.Revision;
import org.nianjian.release.Tables;

/** Why a cell has its value, as lines for a person. */
final class ExplanationText {
    /** What a terminal would obey, were it in a report. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private final PrintWriter out;

    ExplanationText(PrintWriter out) {
        this.out = out;
    }

    void print(CellReport report) {
        if (report.cells().isEmpty()) {
            line("", title(report) + ": nothing is told of it any more");
        }
        report.cells().forEach(cell -> print(cell, report));
        for (MentionRow copy : report.copies()) {
            out.println();
            line("  ", "passed over, as its file holds a report that another file holds: " + figure(shown(copy)));
            line("    ", copy.file());
        }
        if (!report.revisions().isEmpty()) {
            out.println();
        }
        report.revisions().forEach(revision -> line("  ", text(revision)));
    }

    private static String title(CellReport report) {
        return report.indicator().code() + " " + report.indicator().nameZh() + " of "
                + report.key().refArea() + " " + report.refAreaName() + " in "
                + report.key().timePeriod();
    }

    private void print(Explanation cell, CellReport report) {
        String kind = cell.cell().agencyKind();
        String value = cell.observation()
                .map(one -> Tables.number(one.chosen().value()) + " " + one.unitMeasure())
                .orElse(cell.adjudication().isPresent() ? "no figure is published" : "no outcome is told");
        line("", title(report) + " (" + kind + "): " + value);
        cell.observation().ifPresent(this::print);
        cell.adjudication().ifPresent(decision -> line("  ", text(decision)));
        String now = cell.observation()
                .map(one -> Tables.number(one.chosen().value()))
                .orElse("");
        Optional<String> published = Optional.ofNullable(report.published().get(kind));
        if (!published.orElse("").equals(now)) {
            line("  ", "not published yet: the last release has " + published.orElse("no value"));
        }
        cell.heard().forEach(heard -> print(heard, report));
    }

    private void print(Observation one) {
        line(
                "  ",
                "status " + one.status() + "; "
                        + one.chosen().period().map(Object::toString).orElse("") + "; rule " + text(one.rule()));
        line("  ", one.mentionCount() + " told, " + one.conflictCount() + " of them disagree");
    }

    private void print(Heard heard, CellReport report) {
        SourceReport source = heard.told().report();
        Mention mention = heard.told().mention();
        String file = report.files().getOrDefault(source.reportId(), source.reportId());
        Map<String, String> shown = shown(new MentionRow(file, mention));
        out.println();
        line("  ", verdict(heard, report.indicator(), shown) + ": " + figure(shown));
        line(
                "    ",
                file + ", " + source.agency() + ", report for " + source.reportYear()
                        + source.published().map(day -> ", published " + day).orElse(""));
        line("    ", "「" + shown.get("sentence") + "」");
    }

    private static String verdict(Heard heard, Indicator indicator, Map<String, String> shown) {
        Mention mention = heard.told().mention();
        return switch (heard.verdict()) {
            case QUOTED -> "quoted";
            case AGREES -> "agrees";
            case CONTESTED -> "contradicts it";
            case LEFT_OUT -> "left out by " + heard.rule().map(Rule::toString).orElse("");
            case PART -> "passed over, as a part of another figure of the cell";
            case NARROWED -> "passed over, as its words narrow it: " + shown.get("label");
            case OTHER_SCOPE ->
                "passed over, as " + mention.unit() + " are told where " + indicator.unit() + " are told too";
            case OTHER_UNIT -> "passed over, as it is not counted in " + mention.unit();
            case SEVERAL_YEARS -> "passed over, as it is about several years";
            case NO_OUTCOME -> "passed over, as no outcome but a " + mention.role();
        };
    }

    /** The row as it is published: on one line, cut around the figure, private persons masked. */
    private static Map<String, String> shown(MentionRow row) {
        return Tables.MENTIONS.plain(row);
    }

    private static String figure(Map<String, String> shown) {
        return "「" + shown.get("text") + "」 = " + shown.get("value") + " " + shown.get("unit") + ", "
                + shown.get("period_start") + "/" + shown.get("period_end");
    }

    private static String text(Rule rule) {
        return rule + ": " + rule.reason();
    }

    private static String text(Adjudication decision) {
        String what = decision.value().isPresent() ? "decided: " + decision.written() : "decided: no figure";
        String why = decision.reason().isEmpty() ? "" : ": " + decision.reason();
        return what + ", by " + decision.author() + " on " + decision.decidedOn() + why;
    }

    private static String text(Revision revision) {
        return "release " + revision.release() + " (" + revision.cell().agencyKind() + "): " + value(revision.before())
                + " → " + value(revision.after()) + ", " + revision.reason();
    }

    private static String value(String published) {
        return published.isEmpty() ? "no value" : published;
    }

    private void line(String indent, String text) {
        out.println(indent + CONTROL.matcher(text).replaceAll(" "));
    }
}
