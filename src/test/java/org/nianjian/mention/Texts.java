package org.nianjian.mention;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;
import org.nianjian.report.ReportKind;

/** Sentences read as if they stood in a bureau's report. */
final class Texts {
    static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final MentionReader READER = new MentionReader(QuantityFinder.standard(), CATALOGUE, GAZETTEER);

    private Texts() {}

    /** The mentions of paragraphs, one a line, in the report of 威海市 for {@code year}. */
    static List<Mention> mentions(String text, int year) {
        return read("371000", text, year).mentions();
    }

    static MentionReader.Reading read(String refArea, String text, int year) {
        return READER.read("R0", document(text), report(refArea, year));
    }

    /** A figure's days, as short as they can be: {@code 2022}, {@code 2022-01/2022-11}, {@code 2022-06-01/2022-08-20}. */
    static String days(Mention mention) {
        return mention.period().map(Texts::days).orElse("");
    }

    private static String days(Span span) {
        LocalDate first = span.start();
        LocalDate last = span.end();
        boolean months =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return span.withinOneYear() ? "" + first.getYear() : first.getYear() + "/" + last.getYear();
        }
        return months ? YearMonth.from(first) + "/" + YearMonth.from(last) : span.toString();
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(start, start + line.length(), Block.Kind.BODY));
            start += line.length() + 1;
        }
        return new Document("text/plain", StandardCharsets.UTF_8.name(), text, blocks);
    }

    private static Report report(String refArea, int year) {
        return new Report(
                "",
                ReportKind.RULE_OF_LAW,
                GAZETTEER.byCode(RegionCode.parse(refArea), year),
                "",
                "ecology",
                Optional.of(year),
                Optional.empty(),
                Optional.empty());
    }
}
