package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Authority.Decision;

/**
 * What an auditor must see in a decided cell.
 *
 * <p>A conflict is one authority telling two values for one span, another one telling otherwise than the region's own
 * report of the same days, or a cell that no rule could decide. A part of the year beside the whole and an older report's
 * figure are none: each is right in its place, and a rule says whose place this is. A later report that tells a past
 * figure anew is a revision.
 */
final class Contradictions {
    private static final int VALUES_SHOWN = 4;
    private static final int MENTIONS_NAMED = 50;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Cell cell;
    private final Indicator indicator;
    private final Decision decision;

    Contradictions(Cell cell, Indicator indicator, Decision decision) {
        this.cell = cell;
        this.indicator = indicator;
        this.decision = decision;
    }

    /** The findings of the cell, of which {@code candidates} are all figures told, in the order stated. */
    List<Finding> among(List<Candidate> candidates) {
        List<Finding> findings = new ArrayList<>();
        boolean open = decision.rule() == Rule.STATED_FIRST;
        Set<String> standing = ids(decision.standing());
        if (open && !inOneSentence(decision.standing())) {
            findings.add(conflict("conflict_open", decision.standing()));
        }
        for (List<Candidate> told : byReportAndSpan(candidates)) {
            boolean said = open && standing.contains(told.get(0).mention().id());
            if (!said && !Authority.agree(told) && !inOneSentence(told)) {
                findings.add(conflict("conflict_settled", told));
            }
        }
        if (decision.rule() == Rule.LATEST_REPORT) {
            findings.addAll(revisions());
        }
        if (decision.rule() == Rule.OWN_REPORT) {
            findings.addAll(elsewhere());
        }
        return findings;
    }

    /** The findings among figures that {@code standing} were preferred to since they measure in another way. */
    List<Finding> aside(List<Candidate> all, List<Candidate> standing) {
        return Otherwise.aside(all, standing).stream()
                .filter(told -> !Authority.agree(told) && !inOneSentence(told))
                .map(told -> conflict("conflict_adjusted", told))
                .toList();
    }

    /** What a superior or a neighbour tells otherwise of the same days: the region's own figure stands, and one is wrong. */
    private List<Finding> elsewhere() {
        Candidate chosen = decision.chosen();
        List<Candidate> others = decision.asked().stream()
                .filter(candidate ->
                        !candidate.own() && candidate.span().equals(chosen.span()) && !candidate.agreesWith(chosen))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<Candidate> told = new ArrayList<>(List.of(chosen));
        told.addAll(others);
        return List.of(conflict("conflict_elsewhere", told));
    }

    /**
     * 全市立案400件，我局立案96件: who tells two values in one breath tells of two things, even where the catalogue has one
     * code for both.
     */
    private static boolean inOneSentence(List<Candidate> told) {
        Mention first = told.get(0).mention();
        return told.stream()
                .map(Candidate::mention)
                .allMatch(mention -> mention.reportId().equals(first.reportId())
                        && mention.start() - mention.at() == first.start() - first.at());
    }

    private static Set<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.mention().id()).collect(Collectors.toSet());
    }

    private static Collection<List<Candidate>> byReportAndSpan(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.report().reportId() + ' ' + candidate.span(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private Finding conflict(String message, List<Candidate> told) {
        List<Candidate> telling = firstTellings(told);
        if (telling.size() == 2 && unit(telling.get(0), telling.get(1))) {
            return unitSuspect(telling);
        }
        String values = telling.stream()
                .limit(VALUES_SHOWN)
                .map(Contradictions::written)
                .collect(Collectors.joining(Messages.word("list_separator")));
        String more = telling.size() > VALUES_SHOWN ? Messages.word("list_more") : "";
        String text = fill(message, Map.of("values", values + more, "chosen", written(decision.chosen())));
        return finding(FindingKind.CONFLICT, text, telling);
    }

    /** One revision for each agency whose latest report differs from what it told before. */
    private List<Finding> revisions() {
        Map<String, List<Candidate>> latest = byAuthority(decision.standing());
        Set<String> standing = ids(decision.standing());
        List<Candidate> passed = decision.asked().stream()
                .filter(candidate -> !standing.contains(candidate.mention().id()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        byAuthority(passed).forEach((authority, older) -> {
            Candidate now = Authority.best(latest.getOrDefault(authority, decision.standing()));
            latestDiffering(older, now)
                    .filter(before ->
                            now.report().reportYear() == before.report().reportYear()
                                    || older.stream().noneMatch(other -> toldToo(other, before, now)))
                    .ifPresent(before -> findings.add(revision(before, now)));
        });
        return findings;
    }

    private static Optional<Candidate> latestDiffering(List<Candidate> older, Candidate now) {
        return older.stream()
                .filter(candidate -> !candidate.agreesWith(now))
                .max(Comparator.comparing(
                                (Candidate candidate) -> candidate.report().reportYear())
                        .thenComparing(candidate -> candidate
                                .report()
                                .published()
                                .map(Object::toString)
                                .orElse(""))
                        .thenComparing(Candidate.STATED.reversed()));
    }

    /** True where the older report tells the newer one's number as well: it contradicts itself, and nothing is revised. */
    private static boolean toldToo(Candidate other, Candidate before, Candidate now) {
        return other.report().reportId().equals(before.report().reportId())
                && other.span().equals(before.span())
                && other.agreesWith(now)
                && !other.agreesWith(before);
    }

    /** 2517.4元 and 2517.4万元: the same digits, ten thousand times apart. */
    private static boolean unit(Candidate one, Candidate other) {
        BigDecimal first = one.mention().value();
        BigDecimal second = other.mention().value();
        return first.signum() > 0
                && (first.multiply(TEN_THOUSAND).compareTo(second) == 0
                        || second.multiply(TEN_THOUSAND).compareTo(first) == 0);
    }

    private Finding unitSuspect(List<Candidate> telling) {
        String text = fill("unit_retold", Map.of("one", written(telling.get(0)), "other", written(telling.get(1))));
        return finding(FindingKind.UNIT_SUSPECT, text, telling);
    }

    /** A later year's report revises; a report and its summary of one year contradict each other. */
    private Finding revision(Candidate before, Candidate now) {
        if (unit(before, now)) {
            return unitSuspect(List.of(before, now));
        }
        boolean later = now.report().reportYear() > before.report().reportYear();
        String text = fill(
                later ? "revision" : "conflict_reports",
                Map.of(
                        "old", written(before),
                        "new", written(now),
                        "old_year", Integer.toString(before.report().reportYear()),
                        "new_year", Integer.toString(now.report().reportYear())));
        return finding(later ? FindingKind.REVISION : FindingKind.CONFLICT, text, List.of(before, now));
    }

    private Finding finding(FindingKind kind, String message, List<Candidate> telling) {
        List<String> reports = telling.stream()
                .map(candidate -> candidate.report().reportId())
                .distinct()
                .toList();
        return new Finding(
                kind,
                cell.refArea(),
                Integer.toString(cell.timePeriod()),
                cell.indicator(),
                reports.size() == 1 ? reports.get(0) : "",
                telling.stream().map(candidate -> candidate.mention().id()).toList(),
                message,
                telling.stream()
                        .map(candidate -> candidate.mention().sentence())
                        .distinct()
                        .toList());
    }

    private static Map<String, List<Candidate>> byAuthority(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::authority, TreeMap::new, Collectors.toList()));
    }

    /** The first telling of each value, so that a figure said ten times doesn't hide the one said once. */
    private static List<Candidate> firstTellings(List<Candidate> told) {
        Map<String, Candidate> first = new LinkedHashMap<>();
        for (Candidate candidate : told) {
            var mention = candidate.mention();
            first.putIfAbsent(mention.bound() + " " + mention.value().stripTrailingZeros(), candidate);
        }
        return first.values().stream().limit(MENTIONS_NAMED).toList();
    }

    private static String written(Candidate candidate) {
        return candidate.mention().text();
    }

    private String fill(String id, Map<String, String> own) {
        Map<String, String> values = new TreeMap<>(own);
        values.put("indicator", indicator.nameZh());
        values.put("year", Integer.toString(cell.timePeriod()));
        return Messages.fill(id, values);
    }
}
