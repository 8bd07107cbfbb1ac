package org.nianjian.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.nianjian.document.InputTable.Row;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;

/** Makes a decision of a line; what is wrong with it is thrown as an {@link IllegalArgumentException} with a sentence. */
final class LineReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([,，'\\u00A0 ][0-9]{3})+(\\.[0-9]+)?");
    /** What would go on with a number in the place of naming its unit. */
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Nd}.,．，]");

    private static final int LONGEST_NUMBER = 40;
    private static final String NO_UNIT = "1";

    private final Gazetteer gazetteer;
    private final Catalogue catalogue;
    private final QuantityFinder quantities;

    LineReader(Gazetteer gazetteer, Catalogue catalogue, QuantityFinder quantities) {
        this.gazetteer = gazetteer;
        this.catalogue = catalogue;
        this.quantities = quantities;
    }

    /** A unit as the indicator takes it, with the power by which a value in the unit written is multiplied. */
    private record Unit(String name, BigDecimal factor) {}

    Adjudication read(Row row) {
        RegionCode region = region(needed(row, "ref_area"));
        int year = row.year("time_period").orElseThrow(missing("time_period"));
        Indicator indicator = indicator(needed(row, "indicator"));
        Optional<String> number = row.cell("obs_value");
        String measure = row.cell("unit_measure").orElse("");
        Unit unit = number.isPresent() || !measure.isEmpty() ? unit(measure, indicator) : canonical(indicator.unit());
        return new Adjudication(
                region.toString(),
                year,
                indicator.code(),
                number.map(text -> number(text).multiply(unit.factor())),
                unit.name(),
                number.map(text -> text + measure).orElse(""),
                row.cell("reason").orElse(""),
                needed(row, "author"),
                row.date("decided_on").orElseThrow(missing("decided_on")));
    }

    private static String needed(Row row, String column) {
        return row.cell(column).orElseThrow(missing(column));
    }

    private static Supplier<IllegalArgumentException> missing(String column) {
        return () -> new IllegalArgumentException("nothing stands in " + column);
    }

    private RegionCode region(String text) {
        RegionCode code = RegionCode.parse(text);
        if (!gazetteer.knows(code)) {
            throw new IllegalArgumentException("no region has the code " + code);
        }
        return code;
    }

    private Indicator indicator(String code) {
        return catalogue
                .byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no indicator " + code));
    }

    private static BigDecimal number(String text) {
        if (GROUPED.matcher(text).matches()) {
            throw new IllegalArgumentException("a number is written without separators between thousands: " + text);
        }
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number like 1048 or 89.10: " + text);
        }
        return new BigDecimal(text);
    }

    /** The indicator's own unit, one it takes, or one that the lexicon turns into such a one exactly: 万元 into 元. */
    private Unit unit(String written, Indicator indicator) {
        String named = written.isEmpty() ? NO_UNIT : written;
        Optional<Unit> own = indicator.takes(named) ? Optional.of(canonical(named)) : converted(written);
        if (own.isEmpty() && written.isEmpty()) {
            throw new IllegalArgumentException("nothing stands in unit_measure, which can be " + indicator.unit());
        }
        return own.filter(unit -> indicator.takes(unit.name()))
                .map(unit -> indicator.scope().contains(unit.name()) ? unit : new Unit(indicator.unit(), unit.factor()))
                .orElseThrow(() -> new IllegalArgumentException(
                        indicator.code() + " is not counted in " + written + " but in " + indicator.unit()));
    }

    private static Unit canonical(String name) {
        return new Unit(name, BigDecimal.ONE);
    }

    /** What one of the unit is, read as in a report. */
    private Optional<Unit> converted(String written) {
        if (written.isEmpty() || GOES_ON.matcher(written).lookingAt()) {
            return Optional.empty();
        }
        String one = "1" + written;
        List<Quantity> found = quantities.find(one, 0, one.length());
        return found.stream()
                .filter(quantity -> found.size() == 1 && quantity.text().equals(one))
                .filter(quantity -> quantity.bound() == Bound.EXACT)
                .map(quantity -> new Unit(quantity.unit(), quantity.value()))
                .findFirst();
    }
}
