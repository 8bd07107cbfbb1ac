package org.nianjian.indicator;

import java.util.Optional;

/**
 * A sentence of the catalogue with the value that must be read under the entry's code.
 *
 * @param value plain decimal; empty in a sentence in which no figure may get the code
 * @param refArea code of the region whose agency is taken to report it
 * @param place file, line and entry or quirk
 */
public record Example(String code, String text, Optional<String> value, String refArea, String place) {
    private static final String USUAL = "371000";
    private static final String OTHER = "330000";

    /** A sentence beside an entry, which holds wherever it is reported. */
    static Example anywhere(String code, String text, Optional<String> value, int line) {
        return new Example(code, text, value, USUAL, Catalogue.INDICATORS + " line " + line + ", " + code);
    }

    /** A region other than that. */
    static String elsewhere(String refArea) {
        return refArea.equals(USUAL) ? OTHER : USUAL;
    }
}
