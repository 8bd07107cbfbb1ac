package org.nianjian.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * Writes JSON that may stand in a page: nothing in a text can end a script, begin a tag or a comment, or break a line of a
 * script, as {@code < > & '}, control characters and line separators are written by their numbers.
 */
final class Json {
    private static final HexFormat HEX = HexFormat.of();

    private final Appendable out;
    private boolean first = true;

    Json(Appendable out) {
        this.out = out;
    }

    Json object() {
        return open('{');
    }

    Json endObject() {
        return close('}');
    }

    Json array() {
        return open('[');
    }

    Json endArray() {
        return close(']');
    }

    /** The name of the value that comes next. */
    Json name(String name) {
        text(name);
        append(':');
        first = true;
        return this;
    }

    Json text(String text) {
        separate();
        append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        append('"');
        return this;
    }

    Json number(long number) {
        separate();
        append(Long.toString(number));
        return this;
    }

    /** An array of texts. */
    Json texts(Iterable<String> texts) {
        array();
        texts.forEach(this::text);
        return endArray();
    }

    private void character(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isSurrogate(unit)) {
            append(paired(text, at) ? unit : '\ufffd');
        } else if (safe(unit)) {
            append(unit);
        } else {
            append("\\u");
            append(HEX.toHexDigits(unit));
        }
    }

    private static boolean safe(char unit) {
        return switch (unit) {
            case '"', '\\', '<', '>', '&', '\'', '\u2028', '\u2029', '\ufeff' -> false;
            default -> !Character.isISOControl(unit);
        };
    }

    /** Half a character can't be written as UTF-8. */
    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private Json open(char bracket) {
        separate();
        append(bracket);
        first = true;
        return this;
    }

    private Json close(char bracket) {
        append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            append(',');
        }
        first = false;
    }

    private void append(char unit) {
        try {
            out.append(unit);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the page's data", e);
        }
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the page's data", e);
        }
    }
}
