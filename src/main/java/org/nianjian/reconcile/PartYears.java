package org.nianjian.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;

/** Counts that shrink: one agency's figure for the whole year below its own for a part of it. */
final class PartYears {
    private PartYears() {}

    /** One finding for each agency of the cell that tells such figures. */
    static List<Finding> findings(Cell cell, Indicator indicator, List<Candidate> candidates) {
        List<Finding> findings = new ArrayList<>();
        List<String> authorities = candidates.stream()
                .map(Candidate::authority)
                .distinct()
                .sorted()
                .toList();
        for (String authority : authorities) {
            finding(
                            cell,
                            indicator,
                            candidates.stream()
                                    .filter(one -> one.authority().equals(authority))
                                    .toList())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> finding(Cell cell, Indicator indicator, List<Candidate> told) {
        List<Candidate> wholes = told.stream()
                .filter(one -> one.span().wholeYear() && !Scope.narrowed(one.mention(), indicator.nameZh()))
                .toList();
        for (Candidate part : told) {
            Optional<Candidate> less =
                    part.span().wholeYear() || part.span().end().getMonthValue() == 12
                            ? Optional.empty()
                            : allBelow(wholes, part);
            if (less.isPresent()) {
                return Optional.of(finding(cell, indicator, less.get(), part));
            }
        }
        return Optional.empty();
    }

    /** The last figure for the year, where all of them are below the part's. */
    private static Optional<Candidate> allBelow(List<Candidate> wholes, Candidate part) {
        boolean below = !wholes.isEmpty()
                && wholes.stream()
                        .allMatch(whole -> Range.of(whole.mention()).below(Range.of(part.mention()))
                                && !whole.agreesWith(part)
                                && whole.mention().unit().equals(part.mention().unit()));
        return below ? Optional.of(wholes.get(wholes.size() - 1)) : Optional.empty();
    }

    private static Finding finding(Cell cell, Indicator indicator, Candidate whole, Candidate part) {
        Mention told = whole.mention();
        Mention early = part.mention();
        String message = Messages.fill(
                "part_year_above",
                Map.of(
                        "indicator", indicator.nameZh(),
                        "year", Integer.toString(cell.timePeriod()),
                        "whole", told.text(),
                        "month", Integer.toString(part.span().end().getMonthValue()),
                        "part", early.text()));
        boolean oneReport = told.reportId().equals(early.reportId());
        return new Finding(
                FindingKind.IMPLAUSIBLE,
                cell.refArea(),
                Integer.toString(cell.timePeriod()),
                cell.indicator(),
                oneReport ? told.reportId() : "",
                List.of(told.id(), early.id()),
                message,
                Stream.of(told.sentence(), early.sentence()).distinct().toList());
    }
}
