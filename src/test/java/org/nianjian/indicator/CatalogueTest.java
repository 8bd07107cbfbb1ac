package org.nianjian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final String WORDS = "word\tkind\treason\n共\tlight\t合计\n";
    private static final String QUIRKS = "id\tref_area\tindicator\tsays\texample\tcause\n";
    private static final String QUIRK = "q1\t371000\tpenalty_cases\t办件…毕\t办件3件毕。 → 3\tone bureau's word\n";
    private static final String ENTRY = """
            # one entry
            - code: penalty_cases
              name_zh: 处罚案件
              name_en: Penalty cases
              unit: 件
              same: [起]
              definition: Cases in which a penalty was imposed.
              says:
                - 处罚案件
                - (办理|办结)案件
              not: [移送]
              whole: true
              adds: [regions, months]
              plausible:
                - {least: 0, most: 500, reason: 一年至多500件, fine: [3], odd: [501]}
              examples:
                - {text: 办理处罚案件3件。, value: 3}
              others:
                - 移送案件3件。
            """;

    private static Catalogue read(String indicators, String words) {
        return read(indicators, QUIRKS, words);
    }

    private static Catalogue read(String indicators, String quirks, String words) {
        Map<String, String> files = Map.of("indicators.yaml", indicators, "quirks.tsv", quirks, "words.tsv", words);
        return Catalogue.read(name -> files.getOrDefault(name, ""));
    }

    @Test
    void readsAnEntryWithTheLinesOfItsExamples() {
        Catalogue catalogue = read(ENTRY, WORDS);

        assertThat(catalogue.byCode("penalty_cases"))
                .hasValueSatisfying(
                        indicator -> assertThat(indicator.takes("起")).isTrue());
        assertThat(catalogue.examples())
                .extracting(Example::place)
                .containsExactly("indicators.yaml line 17, penalty_cases", "indicators.yaml line 19, penalty_cases");
    }

    @Test
    void readsFilesOfAnySystem() {
        assertThat(read(ENTRY.replace("\n", "\r\n"), WORDS.replace("\n", "\r\n"))
                        .indicators())
                .isEqualTo(read(ENTRY, WORDS).indicators());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            unit: 件                ; units: 件               ; line 5, penalty_cases: unknown field units
            unit: 件                ; name_zh: 件             ; line 5, penalty_cases: name_zh stands twice
            unit: 件                ; unit:                   ; line 5, penalty_cases: unit is missing
            same: [起]              ; same: 起                ; line 6, penalty_cases: same must be a list
            same: [起]              ; same: ['']              ; line 6, penalty_cases: same holds an empty line
            same: [起]              ; same: [[起]]            ; line 6, penalty_cases: a single text is needed
            same: [起]              ; beside: [fines]         ; line 6, penalty_cases: beside names a code that is not there
            (办理|办结)案件         ; (办理|办结案件          ; line 10, penalty_cases: a bracket is not closed
            (办理|办结)案件         ; …案…                    ; line 10, penalty_cases: a phrase needs a word of two
            whole: true             ; whole: yes              ; line 12, penalty_cases: whole must be true or false
            months]                 ; weeks]                  ; line 13, penalty_cases: adds holds regions and months
            least: 0                ; least: nothing          ; line 15, penalty_cases: a number is needed, not nothing
            least: 0, most: 500,    ; ''                      ; line 15, penalty_cases: a limit needs least or most
            least: 0                ; lowest: 0               ; line 15, penalty_cases: unknown part of a limit: lowest
            reason: 一年至多500件,  ; ''                      ; line 15, penalty_cases: a limit needs a reason
            ', odd: [501]'          ; ''                      ; line 15, penalty_cases: a limit needs an example of what is odd
            odd: [501]              ; odd: [499]              ; line 15, penalty_cases: 499 is called odd but lies inside
            fine: [3]               ; fine: [503]             ; line 15, penalty_cases: 503 is called fine but lies outside
            least: 0                ; per: fines              ; line 15, penalty_cases: plausible names a code
            value: 3                ; value: three            ; line 17, penalty_cases: the value of an example must be a number
            ', value: 3'            ; ''                      ; line 17, penalty_cases: an example is
            - 移送案件3件。         ; - {text: 移送案件3件。} ; line 19, penalty_cases: a single text is needed
            code: penalty_cases     ; code: Penalty cases     ; line 2, Penalty cases: a code is small letters
            code: penalty_cases     ; owner: ecology          ; line 2: code is missing
            - code: penalty_cases   ; - [                     ; line 4: this is no YAML
            """)
    void tellsAMistakeWithLineAndEntry(String from, String to, String told) {
        assertThat(ENTRY).contains(from);
        assertThatThrownBy(() -> read(ENTRY.replace(from, to), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("indicators.yaml " + told);
    }

    @Test
    void tellsAnEntryWithoutPhrasesByItsLine() {
        String entry = ENTRY.substring(0, ENTRY.indexOf("  says")) + "  says: []\n";

        assertThatThrownBy(() -> read(entry, WORDS))
                .hasMessage("indicators.yaml line 8, penalty_cases: says needs a line");
    }

    @Test
    void tellsACodeThatStandsTwice() {
        assertThatThrownBy(() -> read(ENTRY + ENTRY, WORDS))
                .hasMessage("indicators.yaml line 21, penalty_cases: the code stands twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word;kind;reason | line 1: the header must be
            共;light         | line 2: three columns are needed
            ;light;合计      | line 2: three columns are needed
            共;heavy;合计    | line 2: the kind must be light, shifting, verb or ways, not heavy
            """)
    void tellsAWrongWordWithItsLine(String line, String told) {
        String words = told.startsWith("line 1") ? line.replace(";", ",") : "word\tkind\treason\n" + line;

        assertThatThrownBy(() -> read(ENTRY, words.replace(';', '\t')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("words.tsv " + told);
    }

    @Test
    void givesAQuirkOneExampleInItsRegionAndOneElsewhere() {
        assertThat(read(ENTRY, QUIRKS + QUIRK, WORDS).examples())
                .filteredOn(example -> example.place().equals("quirks.tsv line 2, q1"))
                .extracting(Example::value, Example::refArea)
                .containsExactly(tuple(Optional.of("3"), "371000"), tuple(Optional.empty(), "330000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ref_area      ; region       ; line 1: the header must be id, ref_area
            penalty_cases ; fines        ; line 2: no indicator has the code fines
            371000        ; 3710         ; line 2: ref_area must be a region's six digits, not 3710
            办件…毕       ; (办件…毕     ; line 2: a bracket is not closed
            ' → 3'        ; ''           ; line 2: the example must be written SENTENCE → NUMBER
            → 3           ; → three      ; line 2: the value of an example must be a number, not three
            one           ; 'one\tmore' ; line 2: six columns are needed, none empty
            q2            ; q1           ; 'line 3: the ids must be sorted, each there once: q1 after q1'
            """)
    void tellsAWrongQuirkWithItsLine(String from, String to, String told) {
        String quirks = QUIRKS + QUIRK + QUIRK.replace("q1", "q2");
        assertThat(quirks).contains(from);

        assertThatThrownBy(() -> read(ENTRY, quirks.replace(from, to.replace("\\t", "\t")), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("quirks.tsv " + told);
    }
}
