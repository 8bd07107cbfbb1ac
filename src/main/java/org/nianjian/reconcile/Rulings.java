package org.nianjian.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.adjudication.Adjudications;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.indicator.Indicator;

/**
 * Persons' decisions brought to the cells of a region and year. A decision names no line of government: it is about the
 * one that tells the indicator there. Where none does any more it stands for the indicator's owner, else for other.
 *
 * @param findings decisions that nothing is told of any more, and those on what several lines of government tell
 */
record Rulings(Map<Cell, Adjudication> byCell, List<Finding> findings) {
    private static final String OTHER = "other";

    Rulings {
        byCell = Map.copyOf(byCell);
        findings = List.copyOf(findings);
    }

    /** Finds the cell of each decision among the cells told. */
    static Rulings of(List<Adjudication> decisions, Collection<Cell> told, Function<String, Indicator> indicators) {
        Map<Cell, Adjudication> byCell = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Adjudication decision : decisions) {
            Indicator indicator = indicators.apply(decision.indicator());
            List<Cell> cells = told.stream()
                    .filter(cell -> cell.indicator().equals(decision.indicator()))
                    .toList();
            if (cells.size() > 1) {
                findings.add(Adjudications.invalid(decision, "it is told of " + kinds(cells) + ", each for itself."));
            } else if (cells.size() == 1) {
                byCell.put(cells.get(0), decision);
            } else {
                byCell.put(untold(decision, indicator), decision);
                findings.add(stale(decision, indicator));
            }
        }
        return new Rulings(byCell, findings);
    }

    private static String kinds(List<Cell> cells) {
        return cells.stream().map(Cell::agencyKind).sorted().collect(Collectors.joining(" and of "));
    }

    private static Cell untold(Adjudication decision, Indicator indicator) {
        return new Cell(
                decision.refArea(), indicator.owner().orElse(OTHER), decision.indicator(), decision.timePeriod());
    }

    private static Finding stale(Adjudication decision, Indicator indicator) {
        Map<String, String> words = Map.of(
                "indicator", indicator.nameZh(),
                "year", Integer.toString(decision.timePeriod()),
                "value", decision.written(),
                "author", decision.author(),
                "date", decision.decidedOn().toString());
        String id = decision.value().isPresent() ? "adjudication_stale" : "adjudication_stale_withheld";
        return new Finding(
                FindingKind.ADJUDICATION_STALE,
                decision.refArea(),
                Integer.toString(decision.timePeriod()),
                decision.indicator(),
                "",
                List.of(),
                Messages.fill(id, words),
                List.of());
    }
}
