package org.nianjian.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.region.Gazetteer;
import org.nianjian.trial.Suggestion.Quote;

/** Groups the outcomes without a code by what their labels say. */
public final class Suggestions {
    private static final int QUOTES = 3;
    private static final int LATEST = 9999;

    private final PlaceNames places;
    private final Map<String, Group> groups = new HashMap<>();

    public Suggestions(Gazetteer gazetteer) {
        this.places = new PlaceNames(gazetteer);
    }

    /** Adds one report; add reports in one order to get the same quotes. */
    public void add(String file, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.indicator().isEmpty() && mention.role().outcome()) {
                String label = normal(mention);
                if (!label.isEmpty()) {
                    groups.computeIfAbsent(label, key -> new Group()).add(file, mention);
                }
            }
        }
    }

    /** 清水专项行动：威海市检查企业 and 检查企业 are one label. */
    private String normal(Mention mention) {
        String label = mention.label();
        String unscoped = label.substring(label.lastIndexOf('：') + 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < unscoped.length(); i++) {
            char c = unscoped.charAt(i);
            if (Character.isLetter(c)) {
                words.append(c);
            }
        }
        return places.without(
                words.toString(), mention.period().map(Span::timePeriod).orElse(LATEST));
    }

    /** The most frequent, at most {@code limit}. */
    public List<Suggestion> most(int limit) {
        return groups.entrySet().stream()
                .map(group -> group.getValue().suggestion(group.getKey()))
                .sorted(Comparator.comparing(Suggestion::figures)
                        .thenComparing(Suggestion::reports)
                        .reversed()
                        .thenComparing(Suggestion::label))
                .limit(limit)
                .toList();
    }

    /** The figures of one label. */
    private static final class Group {
        private final Map<String, Integer> units = new TreeMap<>();
        private final List<Quote> firsts = new ArrayList<>();
        private final List<Quote> others = new ArrayList<>();
        private String last = "";
        private int figures;
        private int reports;

        void add(String file, Mention mention) {
            figures++;
            units.merge(mention.unit(), 1, Integer::sum);
            boolean first = !file.equals(last);
            if (first) {
                reports++;
                last = file;
            }
            List<Quote> kept = first ? firsts : others;
            if (kept.size() < QUOTES && !quoted(mention.sentence())) {
                kept.add(new Quote(file, mention));
            }
        }

        private boolean quoted(String sentence) {
            return Stream.concat(firsts.stream(), others.stream())
                    .anyMatch(quote -> quote.figure().sentence().equals(sentence));
        }

        Suggestion suggestion(String label) {
            List<Quote> quotes = new ArrayList<>(firsts);
            quotes.addAll(others);
            List<Map.Entry<String, Integer>> most = new ArrayList<>();
            units.forEach((unit, count) -> most.add(Map.entry(unit, count)));
            most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
            return new Suggestion(label, figures, reports, most, quotes.subList(0, Math.min(QUOTES, quotes.size())));
        }
    }
}
