package org.nianjian.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Authority.Decision;
import org.nianjian.reconcile.SourceReport.Told;

/** Decides one value per cell from all mentions of a region and a year. */
public final class Reconciler {
    private static final Set<String> PROVISIONAL =
            TermTable.read("provisional.tsv").keySet();
    private static final Comparator<Cell> KEY_ORDER = Comparator.comparing(Cell::refArea)
            .thenComparing(Cell::agencyKind)
            .thenComparing(Cell::indicator)
            .thenComparing(Cell::timePeriod);

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Predicate<String> growing;

    /** The cells of one region and year, in key order, and what an auditor must see in them. */
    public record Reconciled(List<Observation> observations, List<Finding> findings) {
        public Reconciled {
            observations = List.copyOf(observations);
            findings = List.copyOf(findings);
        }
    }

    public Reconciler(Catalogue catalogue) {
        this(catalogue.indicators(), code -> catalogue.expected(code).months());
    }

    /** {@code growing} says which indicators' values only grow while the year goes on. */
    Reconciler(List<Indicator> indicators, Predicate<String> growing) {
        this.growing = growing;
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
    }

    /**
     * Reconciles what all reports tell of one region and year; the order of {@code told} does not matter.
     *
     * @param told mentions of one ref_area and one time_period; those that reach no observation are passed over
     */
    public Reconciled reconcile(List<Told> told) {
        Map<Cell, List<Candidate>> cells = new TreeMap<>(KEY_ORDER);
        for (Told each : told) {
            entryOf(each.mention())
                    .ifPresent(indicator -> candidate(each, indicator)
                            .ifPresent(candidate -> cells.computeIfAbsent(
                                            cellOf(candidate, indicator), key -> new ArrayList<>())
                                    .add(candidate)));
        }
        Scope scope = new Scope(told.stream().map(Told::mention).toList());
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        cells.forEach((cell, candidates) -> {
            Indicator indicator = entry(cell.indicator());
            candidates.sort(Candidate.STATED);
            List<Candidate> whole = scope.whole(indicator, candidates);
            Decision decision = Authority.decide(whole);
            observations.add(observation(cell, indicator, decision, whole));
            findings.addAll(new Contradictions(cell, indicator, decision).among(whole));
            if (growing.test(cell.indicator())) {
                findings.addAll(PartYears.findings(cell, indicator, whole));
            }
        });
        return new Reconciled(observations, findings);
    }

    /** The catalogue's entry of an outcome in one of its units. */
    private Optional<Indicator> entryOf(Mention mention) {
        return Optional.ofNullable(indicators.get(mention.indicator()))
                .filter(indicator -> mention.role().outcome() && indicator.takes(mention.unit()));
    }

    private Indicator entry(String code) {
        return Optional.ofNullable(indicators.get(code)).orElseThrow();
    }

    private static Optional<Candidate> candidate(Told told, Indicator indicator) {
        return told.mention()
                .period()
                .filter(span ->
                        span.withinOneYear() && !told.mention().refArea().isEmpty())
                .map(span -> new Candidate(told.mention(), told.report(), span, cautions(told, span, indicator)));
    }

    private static Cell cellOf(Candidate candidate, Indicator indicator) {
        String kind = indicator.owner().orElse(candidate.report().agencyKind());
        return new Cell(
                candidate.mention().refArea(),
                kind,
                indicator.code(),
                candidate.span().timePeriod());
    }

    private static List<ObsStatus> cautions(Told told, Span span, Indicator indicator) {
        List<ObsStatus> cautions = new ArrayList<>();
        if (!span.wholeYear() || Scope.differs(indicator, told.mention())) {
            cautions.add(ObsStatus.D);
        }
        if (provisional(told, span)) {
            cautions.add(ObsStatus.P);
        }
        if (told.mention().bound() != Bound.EXACT) {
            cautions.add(ObsStatus.E);
        }
        return cautions;
    }

    private static boolean provisional(Told told, Span span) {
        return told.report().signed().filter(day -> day.isBefore(span.end())).isPresent()
                || PROVISIONAL.stream().anyMatch(told.mention().sentence()::contains);
    }

    private static Observation observation(
            Cell cell, Indicator indicator, Decision decision, List<Candidate> candidates) {
        Candidate chosen = decision.chosen();
        List<ObsStatus> flags = new ArrayList<>(chosen.cautions());
        if (decision.rule() == Rule.STATED_FIRST) {
            flags.add(0, ObsStatus.U);
        }
        if (flags.isEmpty()) {
            flags.add(ObsStatus.A);
        }
        long disagreeing = candidates.stream()
                .filter(candidate -> !candidate.agreesWith(chosen))
                .count();
        return new Observation(
                cell,
                chosen.mention(),
                indicator.unit(),
                flags,
                decision.rule(),
                candidates.size(),
                (int) disagreeing,
                chosen.report().agency());
    }
}
