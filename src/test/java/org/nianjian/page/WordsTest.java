package org.nianjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Severity;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Explanation.Verdict;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Rule;
import org.nianjian.region.Region.Level;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\"([\\w.]+)\"[,)]");

    @Test
    void everyCodeOfTheDatasetHasItsWord() {
        List<String> codes = new ArrayList<>();
        Stream.of(Rule.values()).forEach(one -> codes.addAll(List.of("rule." + one, "rule." + one + ".means")));
        Stream.of(ObsStatus.values())
                .forEach(one -> codes.addAll(List.of("status." + one, "status." + one + ".means")));
        Stream.of(Verdict.values())
                .map(WordsTest::lower)
                .forEach(one -> codes.addAll(List.of("verdict." + one, "verdict." + one + ".means")));
        Stream.of(Bound.values()).forEach(one -> codes.add("bound." + one));
        Stream.of(Role.values()).forEach(one -> codes.add("role." + one));
        Stream.of(FindingKind.values()).forEach(one -> codes.add("finding." + one));
        Stream.of(Severity.values()).forEach(one -> codes.add("severity." + one));
        Stream.of(Level.values()).forEach(one -> codes.add("level." + lower(one)));

        assertThat(Words.keys()).containsAll(codes).doesNotHaveDuplicates();
    }

    @Test
    void everyWordThatTheScriptSaysIsInTheTable() {
        List<String> said = PageFile.SCRIPTS.stream()
                .flatMap(name -> SAID.matcher(PageFile.resource(name)).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(said).hasSizeGreaterThan(40);
        assertThat(Words.keys()).containsAll(said);
    }

    @Test
    void theScriptNeverMakesMarkupOrCodeOfText() {
        Pattern forbidden = Pattern.compile(
                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|srcdoc|setTimeout\\(\"");
        for (String name : PageFile.SCRIPTS) {
            Matcher matcher = forbidden.matcher(PageFile.resource(name));
            assertThat(matcher.find()).as(name).isFalse();
            assertThat(PageFile.resource(name).lines().count()).as(name).isLessThan(400);
        }
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
