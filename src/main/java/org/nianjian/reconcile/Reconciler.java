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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.adjudication.Adjudication.Place;
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
    private final Map<Place, List<Adjudication>> adjudications;
    private final Predicate<String> growing;

    /** The cells of one region and year, in key order, and what an auditor must see in them. */
    public record Reconciled(List<Observation> observations, List<Finding> findings) {
        public Reconciled {
            observations = List.copyOf(observations);
            findings = List.copyOf(findings);
        }
    }

    /** A reconciler that follows persons' decisions, at most one a cell. */
    public Reconciler(Catalogue catalogue, List<Adjudication> adjudications) {
        this(catalogue.indicators(), code -> catalogue.expected(code).months(), adjudications);
    }

    /** {@code growing} says which indicators' values only grow while the year goes on. */
    Reconciler(List<Indicator> indicators, Predicate<String> growing, List<Adjudication> adjudications) {
        this.growing = growing;
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        this.adjudications = adjudications.stream().collect(Collectors.groupingBy(Adjudication::place));
    }

    /**
     * What is known of a cell.
     *
     * @param all what asks to be its value, in the order stated
     * @param whole those that count the whole of what the cell is about
     * @param decision empty where a person withheld the figure
     */
    private record Decided(
            Cell cell,
            Indicator indicator,
            List<Candidate> all,
            List<Candidate> whole,
            Optional<Adjudication> adjudication,
            Optional<Decision> decision) {

        Optional<Observation> observed() {
            return decision.map(made -> observation(cell, indicator, made, whole));
        }

        /** A person who decides has seen the contradiction. */
        List<Finding> contradictions() {
            return decision.filter(made -> adjudication.isEmpty())
                    .map(made -> new Contradictions(cell, indicator, made))
                    .map(told -> Stream.concat(told.among(whole).stream(), told.aside(all, whole).stream())
                            .toList())
                    .orElse(List.of());
        }
    }

    /**
     * Reconciles what all reports tell of one region and year; the order of {@code told} does not matter.
     *
     * @param told mentions of one ref_area and one time_period; those that reach no observation are passed over
     */
    public Reconciled reconcile(List<Told> told) {
        return told.stream()
                .findFirst()
                .flatMap(Reconciler::placeOf)
                .map(place -> reconcile(place, told))
                .orElse(new Reconciled(List.of(), List.of()));
    }

    /** What persons have decided on a region and year of which no report tells anything. */
    public Reconciled reconcileUntold(Place place) {
        return reconcile(place, List.of());
    }

    private static Optional<Place> placeOf(Told told) {
        return told.mention().period().map(span -> new Place(told.mention().refArea(), span.timePeriod()));
    }

    private Reconciled reconcile(Place place, List<Told> told) {
        Map<Cell, List<Candidate>> cells = cells(told);
        Rulings rulings = Rulings.of(adjudications.getOrDefault(place, List.of()), cells.keySet(), this::entry);
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(rulings.findings());
        for (Decided decided : decide(told, cells, rulings)) {
            decided.observed().ifPresent(observations::add);
            findings.addAll(decided.contradictions());
            findings.addAll(partYears(decided));
        }
        return new Reconciled(observations, findings);
    }

    private List<Finding> partYears(Decided decided) {
        boolean open =
                decided.adjudication().isEmpty() && growing.test(decided.cell().indicator());
        return open ? PartYears.findings(decided.cell(), decided.indicator(), decided.whole()) : List.of();
    }

    /**
     * Tells of one indicator how each of its cells was decided: one for each line of government that tells it, those of
     * which nothing told is an outcome last.
     *
     * @param told mentions of one ref_area and one time_period, of other indicators as well
     */
    public List<Explanation> explain(Adjudication.Key key, List<Told> told) {
        Map<Cell, List<Candidate>> cells = cells(told);
        cells.keySet().removeIf(cell -> !cell.indicator().equals(key.indicator()));
        List<Adjudication> decisions = adjudications.getOrDefault(key.place(), List.of()).stream()
                .filter(decision -> decision.key().equals(key))
                .toList();
        Hearing hearing = new Hearing(entry(key.indicator()), told);
        Stream<Explanation> decided = decide(told, cells, Rulings.of(decisions, cells.keySet(), this::entry)).stream()
                .map(cell -> new Explanation(
                        cell.cell(),
                        cell.observed(),
                        cell.adjudication(),
                        hearing.of(cell.cell(), cell.all(), cell.whole(), cell.decision())));
        Stream<Explanation> undecided = hearing.cells(key).stream()
                .filter(cell -> !cells.containsKey(cell))
                .map(cell -> new Explanation(
                        cell,
                        Optional.empty(),
                        Optional.empty(),
                        hearing.of(cell, List.of(), List.of(), Optional.empty())));
        return Stream.concat(decided, undecided).toList();
    }

    /**
     * Tells how each cell of one region and year was decided, in key order.
     *
     * @param told mentions of one ref_area and one time_period
     */
    public List<Explanation> explain(List<Told> told) {
        Map<Cell, List<Candidate>> cells = cells(told);
        List<Adjudication> decisions = told.stream()
                .findFirst()
                .flatMap(Reconciler::placeOf)
                .map(place -> adjudications.getOrDefault(place, List.of()))
                .orElse(List.of());
        Map<String, List<Told>> byIndicator = told.stream()
                .collect(Collectors.groupingBy(each -> each.mention().indicator()));
        Scope scope = new Scope(told.stream().map(Told::mention).toList());
        return decide(told, cells, Rulings.of(decisions, cells.keySet(), this::entry)).stream()
                .map(cell -> new Explanation(
                        cell.cell(),
                        cell.observed(),
                        cell.adjudication(),
                        new Hearing(
                                        cell.indicator(),
                                        scope,
                                        byIndicator.getOrDefault(
                                                cell.indicator().code(), List.of()))
                                .of(cell.cell(), cell.all(), cell.whole(), cell.decision())))
                .toList();
    }

    /** The candidates of each cell, in the order stated. */
    private Map<Cell, List<Candidate>> cells(List<Told> told) {
        Map<Cell, List<Candidate>> cells = new TreeMap<>(KEY_ORDER);
        for (Told each : told) {
            entryOf(each.mention())
                    .ifPresent(indicator -> candidate(each, indicator)
                            .ifPresent(candidate -> cells.computeIfAbsent(
                                            cellOf(candidate, indicator), key -> new ArrayList<>())
                                    .add(candidate)));
        }
        cells.values().forEach(candidates -> candidates.sort(Candidate.STATED));
        return cells;
    }

    /** Decides each cell, in key order. */
    private List<Decided> decide(List<Told> told, Map<Cell, List<Candidate>> cells, Rulings rulings) {
        rulings.byCell().keySet().forEach(cell -> cells.putIfAbsent(cell, List.of()));
        Scope scope = new Scope(told.stream().map(Told::mention).toList());
        List<Decided> decided = new ArrayList<>();
        cells.forEach((cell, candidates) -> {
            Indicator indicator = entry(cell.indicator());
            List<Candidate> whole = scope.whole(indicator, candidates);
            Optional<Adjudication> ruling = Optional.ofNullable(rulings.byCell().get(cell));
            Optional<Decision> decision = ruling.isEmpty()
                    ? Optional.of(Authority.decide(whole))
                    : ruling.filter(made -> made.value().isPresent())
                            .map(made -> DecidedFigure.candidate(made, cell, indicator, whole))
                            .map(figure -> Authority.adjudicated(figure, whole));
            decided.add(new Decided(cell, indicator, candidates, whole, ruling, decision));
        });
        return decided;
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
