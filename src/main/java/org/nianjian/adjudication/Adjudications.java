package org.nianjian.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.document.InputTable;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;

/**
 * What {@code input/adjudications.csv} decides. Of several decisions on a cell the one decided on last applies, so that the
 * table may be kept as a log; of two on the same day neither does.
 *
 * @param decisions those that apply, one a cell
 * @param findings one for each line that can't be used, with its number; the other lines apply
 */
public record Adjudications(List<Adjudication> decisions, List<Finding> findings) {
    /** Where nobody has decided anything. */
    public static final Adjudications NONE = new Adjudications(List.of(), List.of());

    /** The table's file, at the top of the input folder. */
    public static final String FILE = "adjudications.csv";

    /** Without these a line would be of no cell, or be taken for one that withholds its figure. */
    private static final List<String> REQUIRED =
            List.of("ref_area", "time_period", "indicator", "obs_value", "author", "decided_on");

    private static final List<String> FILLED_IN = List.of("obs_value", "reason", "author", "decided_on");
    private static final int LINES_NAMED = 20;

    public Adjudications {
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }

    /** A decision and the line it stands in. */
    private record Line(int number, Adjudication adjudication) {
        LocalDate decidedOn() {
            return adjudication.decidedOn();
        }
    }

    /**
     * Reads the file's bytes, in any encoding of the reports, with comma, semicolon or tab.
     *
     * @throws IllegalArgumentException with a sentence, where this is no text or lacks a column that it can't do without
     */
    public static Adjudications read(
            byte[] content, Gazetteer gazetteer, Catalogue catalogue, QuantityFinder quantities) {
        LineReader reader = new LineReader(gazetteer, catalogue, quantities);
        InputTable table = InputTable.read(FILE, content, REQUIRED);
        List<Line> lines = new ArrayList<>();
        List<Integer> unfilled = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        table.each(row -> {
                    if (FILLED_IN.stream().allMatch(column -> row.cell(column).isEmpty())) {
                        unfilled.add(row.line());
                    } else {
                        lines.add(new Line(row.line(), reader.read(row)));
                    }
                })
                .forEach(message -> findings.add(invalid(message)));
        if (!unfilled.isEmpty()) {
            findings.add(invalid(FILE + " line " + named(unfilled)
                    + ": not filled in yet, which decides nothing; a decision has an author and a day."));
        }
        return of(lines, findings);
    }

    private static Adjudications of(List<Line> lines, List<Finding> findings) {
        Map<String, List<Line>> byCell = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.adjudication().key().toString(), TreeMap::new, Collectors.toList()));
        List<Adjudication> decisions = new ArrayList<>();
        for (List<Line> told : byCell.values()) {
            LocalDate day =
                    told.stream().map(Line::decidedOn).max(LocalDate::compareTo).orElseThrow();
            List<Line> last =
                    told.stream().filter(line -> line.decidedOn().equals(day)).toList();
            if (last.size() == 1) {
                decisions.add(last.get(0).adjudication());
            } else {
                findings.add(contradicting(last));
            }
        }
        return new Adjudications(decisions, findings);
    }

    private static Finding contradicting(List<Line> lines) {
        Adjudication first = lines.get(0).adjudication();
        String message =
                FILE + " line " + named(lines.stream().map(Line::number).toList())
                        + ": they decide the same cell on the same day, so that none of them applies.";
        return invalid(message, first.key());
    }

    /** The finding on a decision that has no cell to apply to, though its line is right. */
    public static Finding invalid(Adjudication adjudication, String why) {
        return invalid(
                FILE + ": the decision on " + adjudication.key() + " does not apply: " + why, adjudication.key());
    }

    private static Finding invalid(String message, Adjudication.Key key) {
        return finding(message, key.refArea(), Integer.toString(key.timePeriod()), key.indicator());
    }

    private static Finding invalid(String message) {
        return finding(message, "", "", "");
    }

    private static Finding finding(String message, String refArea, String timePeriod, String indicator) {
        return new Finding(
                FindingKind.ADJUDICATION_INVALID, refArea, timePeriod, indicator, "", List.of(), message, List.of());
    }

    private static String named(List<Integer> lines) {
        Stream<String> more = lines.size() > LINES_NAMED ? Stream.of("…") : Stream.empty();
        return Stream.concat(lines.stream().limit(LINES_NAMED).map(String::valueOf), more)
                .collect(Collectors.joining(", "));
    }

    /** The decision on a cell, if there is one. */
    public Optional<Adjudication> on(Adjudication.Key key) {
        return decisions.stream().filter(decision -> decision.key().equals(key)).findFirst();
    }
}
