package org.nianjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianjian.document.DocumentReader;
import org.nianjian.document.Reading.Document;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.Letterheads.Letter;

class SeededIdentityTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final int ROUNDS = 20;
    private static final List<String> OPEN_BY_NATURE =
            List.of("corps", "zone with a name of its own", "name in force twice", "branch's report handed on");

    private final ReportIdentifier identifier = new ReportIdentifier(GAZETTEER);

    @Test
    void fiveHundredReportsAreIdentifiedOrLeftOpenButNeverMistaken() {
        Letterheads letterheads = new Letterheads(GAZETTEER, 20);
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            letters.addAll(letterheads.round());
        }
        List<String> wrong = new ArrayList<>();
        TreeMap<String, Integer> open = new TreeMap<>();
        for (Letter letter : letters) {
            Report report = identify(letter);
            String code = report.region().map(region -> region.code().code()).orElse("");
            int year = report.year().orElse(0);
            if (!code.isEmpty() && !code.equals(letter.code()) || year != letter.year() && year != 0) {
                wrong.add(letter.form() + " " + code + " " + year + " " + letter);
            } else if (!report.identified()) {
                open.merge(letter.form(), 1, Integer::sum);
            }
        }
        int unsure = open.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d reports: %d identified, %d left open %s, %d mistaken%n",
                letters.size(), letters.size() - unsure - wrong.size(), unsure, open, wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(open.keySet()).isSubsetOf(OPEN_BY_NATURE);
        assertThat(unsure).isLessThan(letters.size() / 8);
    }

    private Report identify(Letter letter) {
        byte[] bytes = letter.text().getBytes(StandardCharsets.UTF_8);
        Document document = (Document) new DocumentReader().read(letter.path(), bytes);
        return identifier.identify(document, letter.path(), Optional.empty());
    }
}
