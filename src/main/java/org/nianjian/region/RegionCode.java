package org.nianjian.region;

import java.util.regex.Pattern;

/** A GB/T 2260 code: six digits; for a zone without one its parent's and {@code _Z01}. */
public record RegionCode(String code) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(_Z\\d{2})?");

    public RegionCode {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a region code: " + code);
        }
    }

    /** True for what has the form of a code. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /** Inverse of {@link #toString()}. */
    public static RegionCode parse(String text) {
        return new RegionCode(text);
    }

    @Override
    public int compareTo(RegionCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
