package org.nianjian.trial;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Example;
import org.nianjian.mention.Mention;
import org.nianjian.mention.MentionReader;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;
import org.nianjian.report.ReportKind;

/** Reads the sentences of a catalogue as if each stood alone in the yearly report of a bureau of its region. */
public final class ExampleTrial {
    private static final int YEAR = 2022;

    private final MentionReader reader;
    private final Gazetteer gazetteer;

    public ExampleTrial(MentionReader reader, Gazetteer gazetteer) {
        this.reader = reader;
        this.gazetteer = gazetteer;
    }

    private Report report(String refArea) {
        return new Report(
                "",
                ReportKind.RULE_OF_LAW,
                gazetteer.byCode(RegionCode.parse(refArea), YEAR),
                "",
                "ecology",
                Optional.of(YEAR),
                Optional.empty(),
                Optional.empty());
    }

    /** The examples of a catalogue that are not read as their entry says. */
    public List<FailedExample> failures(Catalogue catalogue) {
        return catalogue.examples().stream()
                .map(example -> new FailedExample(example, mentions(example)))
                .filter(tried -> !holds(tried))
                .toList();
    }

    private List<Mention> mentions(Example example) {
        String sentence = example.text();
        List<Block> blocks = List.of(new Block(0, sentence.length(), Block.Kind.BODY));
        Document document = new Document("text/plain", StandardCharsets.UTF_8.name(), sentence, blocks);
        return reader.read("R0", document, report(example.refArea())).mentions();
    }

    private static boolean holds(FailedExample tried) {
        Example example = tried.example();
        List<BigDecimal> values = tried.read().stream()
                .filter(mention -> mention.indicator().equals(example.code()))
                .filter(mention -> mention.role().outcome())
                .map(mention -> mention.value().stripTrailingZeros())
                .toList();
        return values.equals(example.value()
                .map(value -> List.of(new BigDecimal(value).stripTrailingZeros()))
                .orElse(List.of()));
    }
}
