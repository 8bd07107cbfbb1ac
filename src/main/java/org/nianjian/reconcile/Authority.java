package org.nianjian.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nianjian.mention.Span;

/**
 * The rules of authority: which of the figures told for a cell is published. While figures disagree the rules are asked
 * in turn; each may leave out the figures of lesser authority, and the first after which the rest agree has decided.
 */
final class Authority {

    /**
     * What was decided.
     *
     * @param asked those that stood before the deciding rule was asked
     * @param standing those it left, in the order stated
     * @param leftOut those that this rule or one before it left out
     */
    record Decision(
            Rule rule, Candidate chosen, List<Candidate> asked, List<Candidate> standing, List<LeftOut> leftOut) {}

    /** A candidate of lesser authority. */
    record LeftOut(Candidate candidate, Rule by) {}

    private record Step(Rule rule, UnaryOperator<List<Candidate>> narrow) {}

    private static final List<Step> STEPS = List.of(
            new Step(Rule.OWN_REPORT, Authority::ownReport),
            new Step(Rule.FULL_YEAR, Authority::fullYear),
            new Step(Rule.LATEST_REPORT, Authority::latestReport));

    private Authority() {}

    /** Decides a cell from its candidates, which come in the order stated. */
    static Decision decide(List<Candidate> candidates) {
        if (agree(candidates)) {
            return new Decision(agreeing(candidates), best(candidates), candidates, candidates, List.of());
        }
        List<Candidate> asked = candidates;
        List<LeftOut> leftOut = new ArrayList<>();
        for (Step step : STEPS) {
            List<Candidate> left = step.narrow().apply(asked);
            leftOut.addAll(without(asked, left, step.rule()));
            if (left.size() < asked.size() && agree(left)) {
                return new Decision(step.rule(), best(left), asked, left, leftOut);
            }
            asked = left;
        }
        return new Decision(Rule.STATED_FIRST, statedFirst(asked), asked, asked, leftOut);
    }

    /**
     * {@code adjudicated}: a person's decision over every mention, because whoever decided has seen more than the reports
     * say.
     */
    static Decision adjudicated(Candidate decided, List<Candidate> candidates) {
        List<Candidate> agreeing =
                candidates.stream().filter(decided::agreesWith).toList();
        return new Decision(
                Rule.ADJUDICATED, decided, candidates, agreeing, without(candidates, agreeing, Rule.ADJUDICATED));
    }

    private static List<LeftOut> without(List<Candidate> asked, List<Candidate> left, Rule rule) {
        Set<String> kept =
                left.stream().map(candidate -> candidate.mention().id()).collect(Collectors.toSet());
        return asked.stream()
                .filter(candidate -> !kept.contains(candidate.mention().id()))
                .map(candidate -> new LeftOut(candidate, rule))
                .toList();
    }

    /** True where all agree with the most precise of them. */
    static boolean agree(List<Candidate> candidates) {
        Candidate best = best(candidates);
        return candidates.stream().allMatch(best::agreesWith);
    }

    /** The candidate published of several that agree. */
    static Candidate best(Collection<Candidate> candidates) {
        return candidates.stream().min(Candidate.PUBLISHED).orElseThrow();
    }

    /**
     * {@code own_report}: the region's own report over a superior's or a neighbour's, because who does the work keeps the
     * books; a city retells its districts' figures late and rounded.
     */
    static List<Candidate> ownReport(List<Candidate> candidates) {
        return preferred(candidates, candidates.stream().filter(Candidate::own).toList());
    }

    /**
     * {@code full_year}: the whole year over a part of it, because the dataset is about years; the figure for 截至11月 is
     * not wrong, it is early. Where no figure covers the whole year, the one whose span holds all the others' is the
     * fuller one and wins for the same reason.
     */
    static List<Candidate> fullYear(List<Candidate> candidates) {
        Span longest = candidates.stream()
                .map(Candidate::span)
                .max(Comparator.comparing(
                        (Span span) -> span.end().toEpochDay() - span.start().toEpochDay()))
                .orElseThrow();
        if (!candidates.stream().allMatch(candidate -> holds(longest, candidate.span()))) {
            return candidates;
        }
        return preferred(
                candidates,
                candidates.stream()
                        .filter(candidate -> candidate.span().equals(longest))
                        .toList());
    }

    /**
     * {@code latest_report}: of each agency its latest report, by report year and then date, because an agency that tells
     * a past figure anew has corrected it. Of two reports for one year of which one bears no date neither is later.
     */
    static List<Candidate> latestReport(List<Candidate> candidates) {
        Map<String, List<Candidate>> byAuthority =
                candidates.stream().collect(Collectors.groupingBy(Candidate::authority));
        return candidates.stream().filter(new Latest(byAuthority)::isFromIt).toList();
    }

    /**
     * {@code stated_first}: nothing decides, so the figure said first is shown as contested, because any other choice
     * would be ours and not the sources'.
     */
    static Candidate statedFirst(List<Candidate> candidates) {
        return candidates.get(0);
    }

    /** {@code single}, {@code agreed} or {@code exact} (the precise over the rounded): how figures that agree stand. */
    private static Rule agreeing(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return Rule.SINGLE;
        }
        Candidate first = candidates.get(0);
        boolean same = candidates.stream().allMatch(other -> Agreement.identical(first.mention(), other.mention()));
        return same ? Rule.AGREED : Rule.EXACT;
    }

    private static List<Candidate> preferred(List<Candidate> all, List<Candidate> preferred) {
        return preferred.isEmpty() ? all : preferred;
    }

    private static boolean holds(Span outer, Span inner) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    /** Year and date of each agency's latest report. */
    private static final class Latest {
        private final Map<String, Integer> years;
        private final Map<String, Optional<LocalDate>> dates;

        Latest(Map<String, List<Candidate>> byAuthority) {
            years = byAuthority.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> latestYear(entry.getValue())));
            dates = byAuthority.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> latestDate(entry.getValue())));
        }

        boolean isFromIt(Candidate candidate) {
            String authority = candidate.authority();
            Optional<LocalDate> date = dates.getOrDefault(authority, Optional.empty());
            return years.getOrDefault(authority, 0) == candidate.report().reportYear()
                    && (date.isEmpty() || date.equals(candidate.report().published()));
        }

        private static int latestYear(List<Candidate> candidates) {
            return candidates.stream()
                    .mapToInt(candidate -> candidate.report().reportYear())
                    .max()
                    .orElseThrow();
        }

        /** The latest date among the reports of the latest year, empty where one of them bears none. */
        private static Optional<LocalDate> latestDate(List<Candidate> candidates) {
            int year = latestYear(candidates);
            List<Optional<LocalDate>> dates = candidates.stream()
                    .filter(candidate -> candidate.report().reportYear() == year)
                    .map(candidate -> candidate.report().published())
                    .toList();
            if (dates.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            return dates.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        }
    }
}
