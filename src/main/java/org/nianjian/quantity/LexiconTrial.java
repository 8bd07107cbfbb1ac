package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the examples that stand in the lexicons with those lexicons. */
public final class LexiconTrial {
    private static final String GIVES = " → ";

    private final QuantityFinder finder;
    private final List<String> failures = new ArrayList<>();

    private LexiconTrial(QuantityFinder finder) {
        this.finder = finder;
    }

    /**
     * The examples that are not read as their row says, one sentence each.
     *
     * @param texts the text of each file in {@link QuantityFinder#FILES}
     */
    public static List<String> failures(UnaryOperator<String> texts) {
        LexiconTrial trial = new LexiconTrial(QuantityFinder.read(texts));
        Units.lexicon(texts).rows().forEach(trial::unit);
        Bounds.lexicon(texts).rows().forEach(trial::bound);
        Names.lexicon(texts).rows().forEach(trial::name);
        return List.copyOf(trial.failures);
    }

    private void unit(Lexicon.Row row) {
        int arrow = row.cell(6).indexOf(GIVES);
        if (arrow < 0) {
            failures.add(row.place() + ": the example must be written TEXT" + GIVES + "NUMBER UNIT");
        } else {
            String text = row.cell(6).substring(0, arrow) + "。";
            expect(row, text, row.cell(6).substring(arrow + GIVES.length()));
        }
    }

    private void bound(Lexicon.Row row) {
        String text = row.cell(4);
        List<Quantity> read = finder.find(text, 0, text.length());
        boolean holds = read.size() == 1 && read.get(0).bound().toString().equals(row.cell(3));
        if (!holds) {
            failures.add(failure(row, text, row.cell(3), told(read)));
        }
    }

    private void name(Lexicon.Row row) {
        expect(row, "落实" + row.cell(0) + "要求", "");
    }

    private void expect(Lexicon.Row row, String text, String expected) {
        String read = told(finder.find(text, 0, text.length()));
        if (!read.equals(expected)) {
            failures.add(failure(row, text, expected, read));
        }
    }

    private static String failure(Lexicon.Row row, String text, String expected, String read) {
        return row.place() + ": " + named(expected) + " must be read in 「" + text + "」, but this was read: "
                + named(read);
    }

    private static String named(String read) {
        return read.isEmpty() ? "no figure" : read;
    }

    private static String told(List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> quantity.value().toPlainString() + " " + quantity.unit()
                        + (quantity.bound() == Bound.EXACT ? "" : " " + quantity.bound()))
                .collect(Collectors.joining("; "));
    }
}
