package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;

/** Something that does not fit among figures, the first of which it is about. */
record Doubt(FindingKind kind, String message, List<Mention> figures) {
    Doubt {
        figures = List.copyOf(figures);
    }

    /** Tells of the figures what the message of that name says; it names the kind too. */
    static Doubt of(String message, Map<String, String> values, List<Mention> figures) {
        return new Doubt(Messages.kind(message), Messages.fill(message, values), figures);
    }

    /** The finding, told of the first figure's region, year and indicator. */
    Finding finding(String refArea) {
        Mention about = figures.get(0);
        List<String> reports =
                figures.stream().map(Mention::reportId).distinct().toList();
        return new Finding(
                kind,
                about.refArea().isEmpty() ? refArea : about.refArea(),
                about.period().map(Span::timePeriod).map(String::valueOf).orElse(""),
                about.indicator(),
                reports.size() == 1 ? reports.get(0) : "",
                figures.stream().map(Mention::id).toList(),
                message,
                figures.stream().map(Mention::sentence).distinct().toList());
    }

    /** The figures as the text has them, one after the other. */
    static String texts(List<Mention> figures) {
        return figures.stream().map(Mention::text).collect(Collectors.joining(Messages.word("list_separator")));
    }

    /** A number without trailing zeros, rounded to two digits behind the point. */
    static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
