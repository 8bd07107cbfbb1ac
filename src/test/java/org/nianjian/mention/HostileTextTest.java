package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.audit.ReportAudit;
import org.nianjian.audit.Successive;
import org.nianjian.document.DocumentReader;
import org.nianjian.document.Reading.Document;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.Report;
import org.nianjian.report.ReportIdentifier;

/** Texts made to be slow or to be misread, each through the whole reader; what a report says must never stop a run. */
class HostileTextTest {
    private static final int CHARS = 200_000;
    private static final int LONGEST_SENTENCE = 2_501;
    private static final String TITLE = "威海市生态环境局2022年法治政府建设年度报告\n";
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final MentionReader READER =
            new MentionReader(QuantityFinder.standard(), Catalogue.standard(), GAZETTEER);
    private static final List<String> WORDS = List.of(
            "一",
            "1,",
            "（",
            "其中",
            "《",
            "2022年",
            "1件、",
            "1件，",
            "截至11月",
            "“",
            "较2018年减少6项。",
            "1—",
            "罚款3万元\n",
            "、1",
            "第1",
            "20",
            "分别为1、",
            "1.",
            "件",
            "一家",
            "：",
            "\n",
            "\n1\n",
            "12\n，",
            "（1件",
            "1%至",
            "亿",
            "百分之",
            "十",
            "处罚案件共办理1件，",
            "我局",
            "市",
            "环境局",
            "出台2件，",
            "共计2件、",
            "按类别分，1件，约占1%；",
            "罚款近3万元。罚款2.9万元。",
            "县市场局立案1件，",
            "比上年的2件，",
            "由3件增至4件，",
            "回头看交办1件，",
            "按日连续处罚1件，罚款1元，",
            "其中甲类1件、罚款2元，",
            "；道路事故1起，其他事故1起",
            "办理的5件案件中，",
            "2021年，检查6家，发现7处，下发8份。",
            "由2件减少到3件，",
            "甲占1%，其他占2%，",
            "核发许可证（1张）、",
            "在1%至2%之间，",
            "检查各类企业3家，检查食品企业1家，",
            "立案9件，增加1件，增长1%，",
            "比2021年的1件，",
            "计划检查1家，",
            "（一）2021年执法情况\n检查36家。\n");

    static Stream<String> texts() {
        Random random = new Random(1);
        Stream<String> mixed = Stream.generate(() -> mixed(random)).limit(3);
        Stream<String> open = Stream.of("审批9件，其中1件（" + "1件、".repeat(CHARS / 3));
        return Stream.of(WORDS.stream().map(word -> word.repeat(CHARS / word.length())), open, mixed)
                .flatMap(texts -> texts);
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < CHARS) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAnythingToItsEnd(String text) {
        MentionReader.Reading reading = read(TITLE + text);

        assertThat(reading.mentions()).hasSizeLessThanOrEqualTo(text.length()).allSatisfy(mention -> {
            assertThat(mention.end()).isGreaterThan(mention.start());
            assertThat(mention.sentence().length()).isLessThan(LONGEST_SENTENCE);
            assertThat(mention.label().length()).isLessThan(LONGEST_SENTENCE);
        });
        assertThat(reading.findings())
                .allSatisfy(finding -> assertThat(finding.quotes())
                        .hasSizeLessThanOrEqualTo(reading.mentions().size()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void auditsAnythingToItsEnd(String text) {
        List<Mention> mentions = read(TITLE + text).mentions();
        Set<String> ids = mentions.stream().map(Mention::id).collect(Collectors.toSet());

        List<Finding> findings = new ArrayList<>(ReportAudit.findings(mentions, "371000", GAZETTEER));
        findings.addAll(Successive.findings(mentions, mentions, 2022));

        assertThat(findings.stream()
                        .flatMap(finding -> finding.mentionIds().stream())
                        .filter(id -> !ids.contains(id)))
                .isEmpty();
    }

    private static MentionReader.Reading read(String text) {
        Document document = (Document) new DocumentReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8));
        Report report = new ReportIdentifier(GAZETTEER).identify(document, "report.txt", Optional.empty());
        return READER.read("R", document, report);
    }
}
