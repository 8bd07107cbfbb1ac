package org.nianjian.release;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A named column of a published table.
 *
 * @param <T> what one row shows
 */
public sealed interface Column<T> {

    /** Its name in the header row. */
    String name();

    /** The bare text of a row, names of private persons masked, without brackets. */
    String plain(T row);

    /** The text as it stands in a CSV cell. */
    String cell(T row);

    /** What its texts are, for the forms that know more than text. */
    default Type type() {
        return Type.TEXT;
    }

    /** What stands in a column; an empty text is no value whatever the type. */
    enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE
    }

    /** Numbers and dates, which no report can shape into a formula. */
    record Exact<T>(String name, Type type, Function<T, String> text) implements Column<T> {
        public static <T> Exact<T> integer(String name, Function<T, String> text) {
            return new Exact<>(name, Type.INTEGER, text);
        }

        public static <T> Exact<T> decimal(String name, Function<T, String> text) {
            return new Exact<>(name, Type.DECIMAL, text);
        }

        public static <T> Exact<T> date(String name, Function<T, String> text) {
            return new Exact<>(name, Type.DATE, text);
        }

        @Override
        public String plain(T row) {
            return text.apply(row);
        }

        @Override
        public String cell(T row) {
            return text.apply(row);
        }
    }

    /** Codes, names and paths. */
    record Text<T>(String name, Function<T, String> text) implements Column<T> {
        @Override
        public String plain(T row) {
            return text.apply(row);
        }

        @Override
        public String cell(T row) {
            return Quote.guarded(plain(row));
        }
    }

    /** Our words with a report's words among them. */
    record Wording<T>(String name, Function<T, String> text) implements Column<T> {
        @Override
        public String plain(T row) {
            return PersonNames.mask(text.apply(row));
        }

        @Override
        public String cell(T row) {
            return Quote.guarded(plain(row));
        }
    }

    /** Sentences and figures as a report has them, each in its own 「」; all of a cell are not longer than one may be. */
    record Quotes<T>(String name, Function<T, List<Excerpt>> text) implements Column<T> {
        @Override
        public String plain(T row) {
            List<Excerpt> texts = text.apply(row);
            return texts.stream().map(excerpt -> excerpt.shown(shareOf(texts))).collect(Collectors.joining(" "));
        }

        @Override
        public String cell(T row) {
            List<Excerpt> texts = text.apply(row);
            return texts.stream()
                    .map(excerpt -> Quote.bracketed(excerpt.shown(shareOf(texts))))
                    .collect(Collectors.joining());
        }

        private static int shareOf(List<Excerpt> texts) {
            return Quote.MOST / Math.max(1, texts.size());
        }
    }

    /** A column under another name. */
    record Renamed<T>(String name, Column<T> column) implements Column<T> {
        @Override
        public String plain(T row) {
            return column.plain(row);
        }

        @Override
        public String cell(T row) {
            return column.cell(row);
        }

        @Override
        public Type type() {
            return column.type();
        }
    }

    /**
     * A stretch of a report with the figure in it that must stay in sight.
     *
     * @param at offset of the figure in code points
     * @param figure the figure, empty where there is none
     */
    record Excerpt(String text, int at, String figure) {
        /** A stretch that is shown from its start. */
        static Excerpt of(String text) {
            return new Excerpt(text, 0, "");
        }

        /** On one line, in so many characters with its brackets. */
        String shown(int most) {
            String line = Quote.oneLine(text);
            int before = text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
            int place = Quote.oneLine(text.substring(0, before)).length();
            PersonNames names = PersonNames.of(line);
            return Quote.cutAround(names.masked(), names.place(place), figure.length(), most);
        }
    }
}
