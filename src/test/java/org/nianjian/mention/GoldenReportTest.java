package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.audit.ReportAudit;
import org.nianjian.document.DocumentReader;
import org.nianjian.document.Reading.Document;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.Report;
import org.nianjian.report.ReportIdentifier;

/**
 * Whole reports against their hand-made truth. What the reader gets wrong today stands in {@code deviations.txt} beside
 * the truth: a new mistake fails the build, and so does a mended one until the list says so.
 */
class GoldenReportTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final MentionReader READER =
            new MentionReader(QuantityFinder.standard(), Catalogue.standard(), GAZETTEER);

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> folders = Files.list(REPORTS)) {
            return folders.sorted(Comparator.comparing(Path::toString)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void differsFromTheTruthOnlyWhereItIsKnownTo(Path folder) throws IOException {
        List<String> deviations = deviations(folder);
        Path known = folder.resolve("deviations.txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.write(known, deviations, StandardCharsets.UTF_8);
        }
        List<String> expected = Files.exists(known) ? Files.readAllLines(known, StandardCharsets.UTF_8) : List.of();
        assertThat(deviations)
                .as(
                        "deviations of %s; after judging them by hand, rewrite them with"
                                + " mvn -Dquick -Dtest=GoldenReportTest -Dgolden.rewrite=true test",
                        folder)
                .containsExactlyElementsOf(expected);
    }

    private static List<String> deviations(Path folder) throws IOException {
        Document document =
                (Document) new DocumentReader().read("report.txt", Files.readAllBytes(folder.resolve("report.txt")));
        Report report = new ReportIdentifier(GAZETTEER).identify(document, "report.txt", Optional.empty());
        MentionReader.Reading read = READER.read("R", document, report);
        List<Mention> told = read.mentions();
        List<Truth> truths = truths(folder);
        List<int[]> pairs = align(truths, told);
        List<String> deviations = new ArrayList<>();
        Map<Integer, Integer> byTruth = new HashMap<>();
        pairs.forEach(pair -> byTruth.put(pair[0], pair[1]));
        for (int i = 0; i < truths.size(); i++) {
            Truth truth = truths.get(i);
            if (byTruth.containsKey(i)) {
                deviations.addAll(truth.deviations(told.get(byTruth.get(i))));
            } else if (truth.cell("required").equals("R")) {
                deviations.add(truth.cell("id") + " missed " + truth.cell("number_text"));
            }
        }
        List<Integer> found = pairs.stream().map(pair -> pair[1]).toList();
        for (int j = 0; j < told.size(); j++) {
            if (!found.contains(j)) {
                deviations.add(
                        "spurious " + told.get(j).text() + " at " + told.get(j).start());
            }
        }
        GoldenCells cells = new GoldenCells(told, report);
        deviations.addAll(cells.deviations(folder));
        deviations.addAll(
                new GoldenFindings(folder).deviations(findings(read, report, cells), truthIds(truths, told, byTruth)));
        return deviations;
    }

    private static List<Finding> findings(MentionReader.Reading read, Report report, GoldenCells cells) {
        String refArea = report.region().map(region -> region.code().toString()).orElse("");
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(ReportAudit.findings(read.mentions(), refArea, GAZETTEER));
        findings.addAll(cells.findings());
        return findings;
    }

    /** What the truth calls each mention. */
    private static Map<String, String> truthIds(List<Truth> truths, List<Mention> told, Map<Integer, Integer> byTruth) {
        Map<String, String> ids = new HashMap<>();
        byTruth.forEach((truth, mention) ->
                ids.put(told.get(mention).id(), truths.get(truth).cell("id")));
        return ids;
    }

    private static List<Truth> truths(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("mentions.tsv"), StandardCharsets.UTF_8);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> new Truth(header, Arrays.asList(line.split("\t", -1))))
                .toList();
    }

    /** The longest common subsequence of value and unit. */
    private static List<int[]> align(List<Truth> truths, List<Mention> told) {
        int[][] longest = new int[truths.size() + 1][told.size() + 1];
        for (int i = truths.size() - 1; i >= 0; i--) {
            for (int j = told.size() - 1; j >= 0; j--) {
                int kept = truths.get(i).names(told.get(j)) ? 1 + longest[i + 1][j + 1] : 0;
                longest[i][j] = Math.max(kept, Math.max(longest[i + 1][j], longest[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < truths.size() && j < told.size()) {
            if (truths.get(i).names(told.get(j)) && longest[i][j] == 1 + longest[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** A line of the hand-made truth. */
    private record Truth(List<String> header, List<String> cells) {
        String cell(String name) {
            int at = header.indexOf(name);
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        boolean names(Mention mention) {
            return mention.unit().equals(cell("unit")) && mention.value().compareTo(new BigDecimal(cell("value"))) == 0;
        }

        List<String> deviations(Mention mention) {
            List<String> deviations = new ArrayList<>();
            compare(deviations, "region", cell("region").split(" ")[0], mention.refArea());
            compare(deviations, "bound", cell("bound"), mention.bound().toString());
            compare(deviations, "role", cell("role"), mention.role().toString());
            compare(
                    deviations,
                    "period",
                    period(cell("period")),
                    mention.period().map(Span::toString).orElse(""));
            if (mention.role().outcome() || !cell("code").isEmpty()) {
                compare(deviations, "code", cell("code"), mention.indicator());
            }
            return deviations;
        }

        private void compare(List<String> deviations, String what, String truth, String told) {
            if (!truth.equals(told)) {
                deviations.add(cell("id") + " " + cell("number_text") + " " + what + " is " + truth + ", read " + told);
            }
        }

        /** 2021-01/2021-11 → 2021-01-01/2021-11-30. */
        private static String period(String written) {
            String[] ends = written.contains("/") ? written.split("/") : new String[] {written, written};
            String first = ends[0].length() == 4 ? ends[0] + "-01" : ends[0];
            String last = ends[1].length() == 4 ? ends[1] + "-12" : ends[1];
            return YearMonth.parse(first).atDay(1) + "/" + YearMonth.parse(last).atEndOfMonth();
        }
    }
}
