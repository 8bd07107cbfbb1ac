package org.nianjian.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.indicator.Indicator;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Explanation;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.Explanation.Verdict;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;
import org.nianjian.release.MentionRow;
import org.nianjian.release.OpenConflict;
import org.nianjian.store.CellStore;

/** Answers why cells have their values, by deciding them again from what is stored; a run may be going on. */
public final class Inquiry {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Wiring parts;
    private final CellStore store;
    private final Stages stages;

    Inquiry(Wiring parts, CellStore store, Stages stages) {
        this.parts = parts;
        this.store = store;
        this.stages = stages;
    }

    /** Why a cell has its value; what names no cell is refused. */
    public CellReport explain(String refArea, String timePeriod, String indicator) {
        Adjudication.Key key = key(refArea, timePeriod, indicator);
        CellReport report = new CellReport(
                key,
                name(key.refArea(), key.timePeriod()),
                indicator(indicator),
                explanations(key),
                store.files(key),
                store.copies(key),
                store.published(key),
                parts.revisions().of(key));
        if (report.empty()) {
            throw usage("no report and no decision tells " + indicator + " of " + refArea + " in " + timePeriod);
        }
        return report;
    }

    /** The cells that no rule could decide, with what is told of them. */
    public List<OpenConflict> openConflicts() {
        return store.contested().stream()
                .filter(cell -> stages.catalogue().byCode(cell.indicator()).isPresent())
                .map(this::conflict)
                .filter(conflict -> !conflict.told().isEmpty())
                .toList();
    }

    private OpenConflict conflict(Cell cell) {
        Adjudication.Key key = new Adjudication.Key(cell.refArea(), cell.timePeriod(), cell.indicator());
        Map<String, String> files = store.files(key);
        List<MentionRow> told = explanations(key).stream()
                .filter(explanation -> explanation.cell().equals(cell))
                .flatMap(explanation -> explanation.heard().stream())
                .filter(heard -> heard.verdict() == Verdict.QUOTED || heard.verdict() == Verdict.CONTESTED)
                .map(Heard::told)
                .map(each -> new MentionRow(files.getOrDefault(each.mention().reportId(), ""), each.mention()))
                .toList();
        Indicator indicator = indicator(cell.indicator());
        return new OpenConflict(
                cell, name(cell.refArea(), cell.timePeriod()), indicator.nameZh(), indicator.unit(), told);
    }

    private List<Explanation> explanations(Adjudication.Key key) {
        List<Adjudication> decision = parts.adjudications().on(key).stream().toList();
        return new Reconciler(stages.catalogue(), decision)
                .explain(key, parts.observations().told(key.place()));
    }

    private Adjudication.Key key(String refArea, String timePeriod, String indicator) {
        boolean known = Optional.of(refArea)
                .filter(RegionCode::isCode)
                .map(RegionCode::parse)
                .filter(stages.gazetteer()::knows)
                .isPresent();
        if (!known) {
            throw usage("no region has the code " + refArea);
        }
        if (!YEAR.matcher(timePeriod).matches()) {
            throw usage("not a year: " + timePeriod);
        }
        return new Adjudication.Key(
                refArea, Integer.parseInt(timePeriod), indicator(indicator).code());
    }

    private Indicator indicator(String code) {
        return stages.catalogue().byCode(code).orElseThrow(() -> usage("the catalogue has no indicator " + code));
    }

    private String name(String refArea, int year) {
        return stages.gazetteer()
                .byCode(RegionCode.parse(refArea), year)
                .map(Region::pathName)
                .orElse("");
    }

    private static Refusal usage(String sentence) {
        return new Refusal(Refusal.Cause.USAGE, sentence);
    }
}
