package org.nianjian.release;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.nianjian.reconcile.Cell;
import org.nianjian.release.CoverageRow.Coverage;

/**
 * Cells with a value and years with a report in, both in key order; one row for each indicator and year out, from the
 * first year known of a region and line of government to its last. An indicator that no region's line of government ever
 * tells has no row. Holds one region and line of government at a time.
 */
public final class CoverageRows implements Iterator<CoverageRow> {
    private final Iterator<Cell> observed;
    private final Iterator<ReportYear> reports;
    private final Knowledge knowledge;
    private final Queue<CoverageRow> ready = new ArrayDeque<>();
    private Optional<Cell> cell;
    private Optional<ReportYear> report;

    /** A year of which the region's line of government has reported. */
    public record ReportYear(String refArea, String agencyKind, int year) {}

    /** What is known beside the cells. */
    public interface Knowledge {
        /** The indicators that any region's line of government of that kind tells, sorted by code point. */
        Iterable<String> indicators(String agencyKind);

        /** True where a person decided that the cell is to have no value. */
        boolean withheld(Cell cell);

        /** The region's whole path in the year of the cell. */
        String refAreaName(Cell cell);

        /** The Chinese name of an indicator. */
        String indicatorName(String indicator);
    }

    public CoverageRows(Iterator<Cell> observed, Iterator<ReportYear> reports, Knowledge knowledge) {
        this.observed = observed;
        this.reports = reports;
        this.knowledge = knowledge;
        this.cell = next(observed);
        this.report = next(reports);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (cell.isPresent() || report.isPresent())) {
            gather();
        }
        return !ready.isEmpty();
    }

    @Override
    public CoverageRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private record Group(String refArea, String agencyKind) implements Comparable<Group> {
        static Group of(Cell cell) {
            return new Group(cell.refArea(), cell.agencyKind());
        }

        static Group of(ReportYear report) {
            return new Group(report.refArea(), report.agencyKind());
        }

        @Override
        public int compareTo(Group other) {
            int areas = CodePointOrder.INSTANCE.compare(refArea, other.refArea);
            return areas != 0 ? areas : CodePointOrder.INSTANCE.compare(agencyKind, other.agencyKind);
        }
    }

    private void gather() {
        Group group = nextGroup();
        Set<Cell> told = new HashSet<>();
        TreeSet<Integer> years = new TreeSet<>();
        Set<Integer> reported = new HashSet<>();
        for (; cell.map(Group::of).filter(group::equals).isPresent(); cell = next(observed)) {
            told.add(cell.get());
            years.add(cell.get().timePeriod());
        }
        for (; report.map(Group::of).filter(group::equals).isPresent(); report = next(reports)) {
            years.add(report.get().year());
            reported.add(report.get().year());
        }
        for (String indicator : knowledge.indicators(group.agencyKind())) {
            for (int year = years.first(); year <= years.last(); year++) {
                Cell key = new Cell(group.refArea(), group.agencyKind(), indicator, year);
                ready.add(row(key, told.contains(key), reported.contains(year)));
            }
        }
    }

    private Group nextGroup() {
        Optional<Group> ofCell = cell.map(Group::of);
        Optional<Group> ofReport = report.map(Group::of);
        return ofCell.filter(group ->
                        ofReport.filter(other -> other.compareTo(group) < 0).isEmpty())
                .or(() -> ofReport)
                .orElseThrow();
    }

    private CoverageRow row(Cell key, boolean told, boolean reported) {
        Coverage without = reported ? Coverage.NOT_STATED : Coverage.NO_REPORT;
        Coverage silent = knowledge.withheld(key) ? Coverage.WITHHELD : without;
        return new CoverageRow(
                key,
                knowledge.refAreaName(key),
                knowledge.indicatorName(key.indicator()),
                told ? Coverage.REPORTED : silent);
    }

    private static <T> Optional<T> next(Iterator<T> all) {
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }
}
