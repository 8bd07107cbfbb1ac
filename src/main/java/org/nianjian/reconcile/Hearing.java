package org.nianjian.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Authority.Decision;
import org.nianjian.reconcile.Authority.LeftOut;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.Explanation.Verdict;
import org.nianjian.reconcile.SourceReport.Told;

/** Tells what became of each mention of an indicator, from the decisions that were made. */
final class Hearing {
    private final Indicator indicator;
    private final Scope scope;
    private final List<Told> told;

    Hearing(Indicator indicator, List<Told> told) {
        this(indicator, new Scope(told.stream().map(Told::mention).toList()), told);
    }

    /** With the relations among all that is told of the region and year; {@code told} may leave out other indicators. */
    Hearing(Indicator indicator, Scope scope, List<Told> told) {
        this.indicator = indicator;
        this.scope = scope;
        this.told = told.stream()
                .filter(each -> each.mention().indicator().equals(indicator.code()))
                .toList();
    }

    /** The cells that anything is told of, by line of government. */
    List<Cell> cells(Adjudication.Key key) {
        return told.stream()
                .map(this::kind)
                .distinct()
                .sorted()
                .map(kind -> new Cell(key.refArea(), kind, key.indicator(), key.timePeriod()))
                .toList();
    }

    /**
     * All that was heard of a cell: first what asks to be its value, then what does not.
     *
     * @param decision empty where a person withheld the figure
     */
    List<Heard> of(Cell cell, List<Candidate> all, List<Candidate> whole, Optional<Decision> decision) {
        Set<String> candidates = ids(all);
        Set<String> wholes = ids(whole);
        Set<String> parts = ids(scope.parts(all));
        Map<String, Rule> leftOut = new HashMap<>();
        decision.map(Decision::leftOut).orElse(List.of()).forEach(one -> leftOut.put(id(one), one.by()));
        List<Heard> heard = new ArrayList<>();
        for (Candidate candidate : all) {
            String id = candidate.mention().id();
            Verdict verdict =
                    wholes.contains(id) ? verdict(candidate, decision, leftOut) : passedOver(candidate, parts);
            Optional<Rule> rule = verdict == Verdict.LEFT_OUT
                    ? Optional.of(leftOut.getOrDefault(id, Rule.ADJUDICATED))
                    : Optional.empty();
            heard.add(new Heard(new Told(candidate.mention(), candidate.report()), verdict, rule));
        }
        told.stream()
                .filter(each ->
                        !candidates.contains(each.mention().id()) && kind(each).equals(cell.agencyKind()))
                .forEach(each -> heard.add(new Heard(each, unfit(each), Optional.empty())));
        return heard;
    }

    private static Set<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.mention().id()).collect(Collectors.toSet());
    }

    private static String id(LeftOut leftOut) {
        return leftOut.candidate().mention().id();
    }

    private static Verdict verdict(Candidate candidate, Optional<Decision> decision, Map<String, Rule> leftOut) {
        if (decision.isEmpty()) {
            return Verdict.LEFT_OUT;
        }
        Candidate chosen = decision.get().chosen();
        if (candidate.mention().id().equals(chosen.mention().id())) {
            return Verdict.QUOTED;
        }
        if (candidate.agreesWith(chosen)) {
            return Verdict.AGREES;
        }
        return leftOut.containsKey(candidate.mention().id()) ? Verdict.LEFT_OUT : Verdict.CONTESTED;
    }

    private Verdict passedOver(Candidate candidate, Set<String> parts) {
        if (parts.contains(candidate.mention().id())) {
            return Verdict.PART;
        }
        return Scope.differs(indicator, candidate.mention()) ? Verdict.OTHER_SCOPE : Verdict.NARROWED;
    }

    private Verdict unfit(Told each) {
        if (!each.mention().role().outcome()) {
            return Verdict.NO_OUTCOME;
        }
        boolean oneYear = each.mention().period().filter(Span::withinOneYear).isPresent();
        return oneYear ? Verdict.OTHER_UNIT : Verdict.SEVERAL_YEARS;
    }

    private String kind(Told each) {
        return indicator.owner().orElse(each.report().agencyKind());
    }
}
