package org.nianjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.report.Duplicates.Copy;

class DuplicatesTest {

    private static Sentences sentences(String text) {
        List<Block> blocks = List.of(new Block(0, text.length(), Block.Kind.BODY));
        return Sentences.of(new Document("text/plain", StandardCharsets.UTF_8.name(), text, blocks));
    }

    /** Sentences numbered {@code from} up to {@code to}. */
    private static Sentences numbered(int from, int to) {
        return sentences(IntStream.range(from, to).mapToObj(i -> "句" + i + "。").collect(Collectors.joining()));
    }

    private static Copy copy(String file, boolean named, int characters, Sentences sentences) {
        return new Copy("R" + file, file, named, characters, sentences);
    }

    private static String told(List<Copy> copies) {
        return Duplicates.among(copies).stream()
                .map(duplicate ->
                        duplicate.copy().file() + "=" + duplicate.kept().file() + " " + duplicate.likeness())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void marksAndBlanksAndFullWidthDigitsMakeNoDifference() {
        assertThat(sentences("办理案件12件，罚款3万元。").likeness(sentences("办理案件１２件, 罚款\n3万元！")))
                .isEqualTo(100);
        assertThat(sentences("办理案件12件。").likeness(sentences("办理案件13件。"))).isZero();
        assertThat(sentences("").likeness(sentences("。！"))).isZero();
    }

    @Test
    void likenessIsThePartOfAllSentencesThatStandsInBoth() {
        assertThat(numbered(0, 100).likeness(numbered(20, 120))).isEqualTo(80);
        assertThat(numbered(0, 100).likeness(numbered(0, 50))).isEqualTo(66);
    }

    @Test
    void aLongReportIsKnownByASample() {
        Sentences whole = numbered(0, 20_000);

        assertThat(whole.likeness(numbered(0, 20_000))).isEqualTo(100);
        assertThat(whole.likeness(numbered(4_000, 24_000))).isBetween(77, 83);
        assertThat(whole.likeness(numbered(19_900, 20_000))).isLessThan(5);
        assertThat(whole.toString()).hasSizeLessThan(50_000);
    }

    @Test
    void parseReadsWhatToStringWrites() {
        for (int length : new int[] {0, 1, 100, 5_000}) {
            Sentences sentences = numbered(0, length);
            assertThat(Sentences.parse(sentences.toString()).toString()).isEqualTo(sentences.toString());
        }
    }

    @Test
    void keepsTheNamedThenTheLongerThenTheFirstPath() {
        Sentences same = numbered(0, 10);
        assertThat(told(List.of(copy("a", false, 900, same), copy("b", true, 100, same))))
                .isEqualTo("a=b 100");
        assertThat(told(List.of(copy("a", false, 100, same), copy("b", false, 900, same))))
                .isEqualTo("a=b 100");
        assertThat(told(List.of(copy("b", false, 100, same), copy("a", false, 100, same))))
                .isEqualTo("b=a 100");
        assertThat(told(List.of(copy("\ud86d\udf4e", false, 100, same), copy("（", false, 100, same))))
                .isEqualTo("\ud86d\udf4e=（ 100");
    }

    @Test
    void keepsTwoReportsThatShareLess() {
        assertThat(told(List.of(copy("a", false, 100, numbered(0, 100)), copy("b", false, 100, numbered(21, 121)))))
                .isEmpty();
    }

    @Test
    void everyDuplicateLeadsToOneThatIsKeptInWhateverOrder() {
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            copies.add(copy("f" + i, false, 100, numbered(i * 10, i * 10 + 100)));
        }
        String told = told(copies);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(copies, random);
            assertThat(told(copies)).isEqualTo(told);
        }
        assertThat(told).startsWith("f1=f0 90, f2=f0 80, f4=f3 90");
    }
}
