package org.nianjian.indicator;

import java.util.List;
import java.util.Optional;

/** The catalogue of indicators in the order in which they are published. */
public final class Catalogue {
    private final List<Indicator> indicators;

    Catalogue(List<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    /** The built-in catalogue. */
    public static Catalogue standard() {
        return new Catalogue(List.of());
    }

    /** All entries in catalogue order. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The entry with that code. */
    public Optional<Indicator> byCode(String code) {
        return indicators.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
