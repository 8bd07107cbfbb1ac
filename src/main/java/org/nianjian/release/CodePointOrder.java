package org.nianjian.release;

import java.util.Comparator;

/**
 * Orders text by Unicode code point, which is also the order of its UTF-8 bytes. {@link String#compareTo} does not: it
 * puts characters beyond U+FFFF, written as surrogates, before the full-width forms.
 */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                return Integer.compare(weight(left), weight(right));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
