package org.nianjian.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianjian.indicator.Example;
import org.nianjian.mention.Mention;
import org.nianjian.trial.CodeCount;
import org.nianjian.trial.Comparison;
import org.nianjian.trial.Difference;
import org.nianjian.trial.FailedExample;
import org.nianjian.trial.Suggestion;

/** What trying a catalogue told, as lines for a person. */
final class TrialText {
    private static final String NONE = "(no code)";
    private static final int SENTENCE = 120;

    private final PrintWriter out;

    TrialText(PrintWriter out) {
        this.out = out;
    }

    void print(Comparison comparison) {
        List<CodeCount> differing =
                comparison.counts().stream().filter(CodeCount::differs).toList();
        out.printf(
                Locale.ROOT,
                "%d %s: %d %s read differently, of %d %s%n",
                comparison.reports(),
                counted(comparison.reports(), "report", "reports"),
                comparison.differences().size(),
                counted(comparison.differences().size(), "figure is", "figures are"),
                differing.size(),
                counted(differing.size(), "code", "codes"));
        if (!differing.isEmpty()) {
            row("code", "built-in", "edited", "gained", "lost", "changed");
        }
        for (CodeCount count : differing) {
            row(count.code(), count.before(), count.after(), count.gained(), count.lost(), count.changed());
        }
        comparison.differences().forEach(this::print);
    }

    private static String counted(int count, String one, String more) {
        return count == 1 ? one : more;
    }

    private void row(Object... cells) {
        out.printf(Locale.ROOT, "  %-36s %8s %8s %8s %8s %8s%n", cells);
    }

    private void print(Difference difference) {
        Mention figure = difference.figure();
        out.printf(
                Locale.ROOT,
                "%s: %s  %s → %s  「%s」%n",
                difference.file(),
                line(figure.text()),
                read(difference.before(), difference),
                read(difference.after(), difference),
                around(figure));
    }

    /** The code is enough where it differs; else what was read as well. */
    private static String read(Optional<Mention> mention, Difference difference) {
        if (mention.isEmpty()) {
            return "no figure";
        }
        Mention read = mention.get();
        String code = read.indicator().isEmpty() ? NONE : read.indicator();
        boolean enough = !difference.codeBefore().equals(difference.codeAfter());
        return enough ? code : code + " " + figure(read);
    }

    private static String figure(Mention mention) {
        return mention.value().toPlainString() + " " + mention.unit() + " " + mention.bound() + " " + mention.role();
    }

    static String of(FailedExample failure) {
        Example example = failure.example();
        String read = failure.read().stream()
                .map(mention -> (mention.indicator().isEmpty() ? NONE : mention.indicator()) + " " + figure(mention))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%s: %s must be read in 「%s」, but this was read: %s",
                example.place(),
                example.value().map(value -> "only " + value).orElse("no figure"),
                line(example.text()),
                read.isEmpty() ? "no figure" : read);
    }

    void print(List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            out.println("every figure has a code");
        }
        for (Suggestion suggestion : suggestions) {
            String units = suggestion.units().stream()
                    .map(unit -> unit.getKey() + " " + unit.getValue())
                    .collect(Collectors.joining(", "));
            out.printf(
                    Locale.ROOT,
                    "%s: %d %s in %d %s (%s)%n",
                    suggestion.label(),
                    suggestion.figures(),
                    counted(suggestion.figures(), "figure", "figures"),
                    suggestion.reports(),
                    counted(suggestion.reports(), "report", "reports"),
                    units);
            suggestion
                    .quotes()
                    .forEach(quote -> out.println("    " + quote.file() + ": 「" + around(quote.figure()) + "」"));
        }
    }

    /** The sentence, of a long one what stands around the figure. */
    private static String around(Mention mention) {
        String sentence = line(mention.sentence());
        int points = sentence.codePointCount(0, sentence.length());
        int ahead = Math.max(0, Math.min(mention.at(), points) - SENTENCE / 2);
        int from = points <= SENTENCE ? 0 : sentence.offsetByCodePoints(0, ahead);
        return (from > 0 ? "…" : "") + cut(sentence.substring(from));
    }

    private static String cut(String sentence) {
        String line = line(sentence);
        return line.length() <= SENTENCE ? line : line.substring(0, SENTENCE) + "…";
    }

    private static String line(String text) {
        return text.replace('\n', ' ').strip();
    }
}
