package org.nianjian.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianjian.region.CodeHistory;
import org.nianjian.region.RegionCode;
import org.nianjian.release.Column.Exact;
import org.nianjian.release.Column.Text;

/** The code lists that go with a release: its indicators, regions and statuses. */
final class CodeTables {
    private CodeTables() {}

    static Table<IndicatorRow> indicators() {
        return new Table<>(
                "indicators.csv",
                List.of(
                        new Text<>("indicator", row -> row.indicator().code()),
                        new Text<>("indicator_name", row -> row.indicator().nameZh()),
                        new Text<>("indicator_name_en", row -> row.indicator().nameEn()),
                        Exact.integer("position", row -> Integer.toString(row.position())),
                        new Text<>("unit_measure", row -> row.indicator().unit()),
                        new Text<>("same_units", row -> words(row.indicator().same())),
                        new Text<>("scope_units", row -> words(row.indicator().scope())),
                        new Text<>("owner", row -> row.indicator().owner().orElse("")),
                        new Text<>("definition", row -> row.indicator().definition())),
                IndicatorRow.ORDER);
    }

    static Table<RegionRow> regions() {
        return new Table<>(
                "regions.csv",
                List.of(
                        new Text<>("ref_area", row -> code(row.history())),
                        new Text<>(
                                "ref_area_name", row -> row.history().region().pathName()),
                        new Text<>("name", row -> row.history().region().name()),
                        new Text<>("parent", row -> text(row.history().parent().map(RegionCode::code))),
                        new Text<>(
                                "level",
                                row -> row.history().region().level().name().toLowerCase(Locale.ROOT)),
                        Exact.integer("valid_from", row -> text(row.history().firstYear())),
                        Exact.integer("valid_to", row -> text(row.history().lastYear())),
                        new Text<>(
                                "former_names",
                                row -> String.join("; ", row.history().formerNames()))),
                Comparator.comparing(row -> code(row.history()), CodePointOrder.INSTANCE));
    }

    static Table<CodeEntry> obsStatus() {
        return new Table<>(
                "obs_status.csv",
                List.of(
                        new Text<>("obs_status", CodeEntry::code),
                        new Text<>("name_zh", CodeEntry::nameZh),
                        new Text<>("name_en", CodeEntry::nameEn),
                        new Text<>("means_zh", CodeEntry::meansZh),
                        new Text<>("means_en", CodeEntry::meansEn)),
                Comparator.comparing(CodeEntry::code, CodePointOrder.INSTANCE));
    }

    private static String code(CodeHistory history) {
        return history.region().code().code();
    }

    private static String words(List<String> words) {
        return String.join(" ", words);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
