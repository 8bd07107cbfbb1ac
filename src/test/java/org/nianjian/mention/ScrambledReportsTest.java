package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * Clauses of real wording in an order that nobody wrote: totals without parts, lists without a head, brackets that open
 * nothing. {@code -Dscrambled=20000} reads more of them.
 */
class ScrambledReportsTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final int TEXTS = 400;
    private static final int CLAUSES = 60;
    private static final int SENTENCE = 3;
    private static final int WORD = 4;
    private static final int SELDOM = 7;
    private static final String MARKS = "，、；。：（）\n";
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final MentionReader READER =
            new MentionReader(QuantityFinder.standard(), Catalogue.standard(), GAZETTEER);
    private static final List<String> CLAUSES_OF_REPORTS = clauses();
    private static final List<String> WORDS = words();

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("scrambled", TEXTS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAndAuditsClausesInAnyOrder(int seed) {
        String text = scrambled(new Random(seed));
        Document document = (Document) new DocumentReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8));
        Report report = new ReportIdentifier(GAZETTEER).identify(document, "report.txt", Optional.empty());

        MentionReader.Reading reading = READER.read("R", document, report);

        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(ReportAudit.findings(reading.mentions(), "371000", GAZETTEER));
        findings.addAll(Successive.findings(reading.mentions(), reading.mentions(), 2022));
        Set<String> ids = reading.mentions().stream().map(Mention::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(reading.mentions());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(ids).containsAll(finding.mentionIds());
            assertThat(finding.message()).doesNotContain("{");
        });
    }

    /** Clauses from anywhere, or those of one stretch with some left out; words of the tables with a number between them. */
    private static String scrambled(Random random) {
        StringBuilder text = new StringBuilder("威海市生态环境局2022年法治政府建设年度报告\n");
        boolean inOrder = random.nextBoolean();
        int at = random.nextInt(CLAUSES_OF_REPORTS.size());
        for (int i = 0; i < CLAUSES; i++) {
            at = inOrder ? at + 1 + random.nextInt(3) : random.nextInt(CLAUSES_OF_REPORTS.size());
            boolean said = random.nextInt(WORD) == 0;
            text.append(said ? told(random) : CLAUSES_OF_REPORTS.get(at % CLAUSES_OF_REPORTS.size()));
            text.append(random.nextInt(SENTENCE) == 0 ? "。\n" : "");
        }
        return text.toString();
    }

    private static String told(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        boolean rate = random.nextInt(4) == 0;
        return text.append(random.nextInt(50)).append(rate ? "%，" : "件，").toString();
    }

    private static List<String> words() {
        try {
            List<String> words = new ArrayList<>();
            for (String table : List.of("audit/words.tsv", "mention/words.tsv")) {
                Files.readAllLines(Path.of("src/main/resources", table)).stream()
                        .skip(1)
                        .forEach(row -> words.add(row.substring(0, row.indexOf('\t'))));
            }
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between two marks of the golden reports, with the mark behind it; of those without a number a few. */
    private static List<String> clauses() {
        try (Stream<Path> folders = Files.list(REPORTS)) {
            List<String> clauses = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                byte[] content = Files.readAllBytes(folder.resolve("report.txt"));
                Document document = (Document) new DocumentReader().read("report.txt", content);
                clauses.addAll(clauses(document.text()));
            }
            return List.copyOf(clauses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                String clause = text.substring(from, i + 1);
                if (clause.chars().anyMatch(Character::isDigit) || from % SELDOM == 0) {
                    clauses.add(clause);
                }
                from = i + 1;
            }
        }
        return clauses;
    }
}
