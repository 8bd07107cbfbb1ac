package org.nianjian.indicator;

import java.util.Optional;

/**
 * A sentence of the catalogue with the value that must be read under the entry's code.
 *
 * @param value plain decimal; empty in a sentence in which no figure may get the code
 * @param line where it stands in {@code indicators.yaml}
 */
public record Example(String code, String text, Optional<String> value, int line) {}
