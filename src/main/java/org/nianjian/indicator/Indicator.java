package org.nianjian.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of the catalogue.
 *
 * @param code its code ({@code penalty_fines}), stable over releases
 * @param unit canonical unit of its observations
 * @param same further units taken as the same thing (起, 份 of cases)
 * @param scope units taken as another scope of the same thing (家 for 家次): status D
 * @param family what may be told as parts of each other; the code up to its first {@code _} where none is named
 * @param owner the agency kind whose figure it is whoever tells it (air_pm25: ecology); empty: the teller's
 */
public record Indicator(
        String code,
        String nameZh,
        String nameEn,
        String unit,
        List<String> same,
        List<String> scope,
        Optional<String> owner,
        String definition,
        String family) {
    public Indicator {
        same = List.copyOf(same);
        scope = List.copyOf(scope);
        family = family.isEmpty() ? prefix(code) : family;
    }

    private static String prefix(String code) {
        int end = code.indexOf('_');
        return end < 0 ? code : code.substring(0, end);
    }

    /** All units that its observations may be written in. */
    List<String> units() {
        return Stream.of(List.of(unit), same, scope)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** True where a figure in {@code written} may be an observation of this indicator. */
    public boolean takes(String written) {
        return unit.equals(written) || same.contains(written) || scope.contains(written);
    }
}
