package org.nianjian.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianjian.mention.Mention;

/** Gathers, report by report, what a second catalogue reads differently from a first. */
public final class Comparison {
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, CodeCount> counts = new TreeMap<>();
    private int reports;

    /** Adds one report as each catalogue reads it. */
    public void add(String file, List<Mention> before, List<Mention> after) {
        reports++;
        Map<Integer, Mention> first = byStart(before);
        Map<Integer, Mention> second = byStart(after);
        Map<Integer, Mention> all = new TreeMap<>(first);
        all.putAll(second);
        for (int start : all.keySet()) {
            add(new Difference(file, Optional.ofNullable(first.get(start)), Optional.ofNullable(second.get(start))));
        }
    }

    private void add(Difference figure) {
        boolean same = same(figure);
        if (!same) {
            differences.add(figure);
        }
        String was = figure.codeBefore();
        String is = figure.codeAfter();
        if (was.equals(is)) {
            count(new CodeCount(was, 1, 1, 0, 0, same ? 0 : 1));
        } else {
            count(new CodeCount(was, 1, 0, 0, 1, 0));
            count(new CodeCount(is, 0, 1, 1, 0, 0));
        }
    }

    private void count(CodeCount more) {
        if (!more.code().isEmpty()) {
            counts.merge(more.code(), more, CodeCount::plus);
        }
    }

    private static Map<Integer, Mention> byStart(List<Mention> mentions) {
        Map<Integer, Mention> byStart = new TreeMap<>();
        mentions.forEach(mention -> byStart.put(mention.start(), mention));
        return byStart;
    }

    private static boolean same(Difference figure) {
        return figure.before()
                .flatMap(was -> figure.after().filter(is -> same(was, is)))
                .isPresent();
    }

    private static boolean same(Mention was, Mention is) {
        return was.indicator().equals(is.indicator())
                && was.text().equals(is.text())
                && was.value().compareTo(is.value()) == 0
                && was.unit().equals(is.unit())
                && was.bound() == is.bound()
                && was.role() == is.role()
                && was.period().equals(is.period())
                && was.refArea().equals(is.refArea());
    }

    /** How many reports were read. */
    public int reports() {
        return reports;
    }

    /** Every code that either catalogue gives, in order. */
    public List<CodeCount> counts() {
        return List.copyOf(counts.values());
    }

    /** Every figure read differently, in the order added. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
