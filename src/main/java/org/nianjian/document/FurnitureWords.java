package org.nianjian.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The words of {@code document/furniture.tsv} that tell a page's furniture from the report. */
final class FurnitureWords {
    private static final String TABLE = "/document/furniture.tsv";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 160;
    private static final String DECORATION = "【】[]（）()•·|｜ 　:：<>《》〈〉";

    private final Set<String> labels = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    static FurnitureWords standard() {
        FurnitureWords words = new FurnitureWords();
        InputStream table = Objects.requireNonNull(FurnitureWords.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<String> rows = reader.lines().toList();
            for (int i = 1; i < rows.size(); i++) {
                words.add(rows.get(i).split("\t", -1), i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return words;
    }

    private void add(String[] row, int number) {
        if (row.length != 3 || row[1].isEmpty()) {
            throw new IllegalArgumentException(TABLE + ":" + number + ": three columns needed");
        }
        switch (row[0]) {
            case "label" -> labels.add(row[1]);
            case "whole" -> wholes.add(row[1]);
            case "start" -> starts.add(row[1]);
            case "within" -> parts.add(row[1]);
            default -> throw new IllegalArgumentException(TABLE + ":" + number + ": unknown match " + row[0]);
        }
    }

    /** True where the line belongs to the page, whatever stands around it. */
    boolean matches(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        return label(text) || wholes.contains(bare(text)) || tools(text) || starts(text) || within(text);
    }

    /** A name of the table followed by a colon (来源：…), also one written with blanks inside (来 源：…). */
    private boolean label(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        int first = text.indexOf('：') >= 0 && text.indexOf(':') >= 0
                ? Math.min(text.indexOf('：'), text.indexOf(':'))
                : colon;
        return first > 0 && first <= 12 && labels.contains(bare(text.substring(0, first)));
    }

    /** Several words of the page on one line (打印 关闭 分享). */
    private boolean tools(String text) {
        if (text.indexOf(' ') < 0 && text.indexOf('|') < 0) {
            return false;
        }
        for (String part : text.split("[ |｜]")) {
            if (!part.isEmpty() && !wholes.contains(bare(part))) {
                return false;
            }
        }
        return true;
    }

    private boolean starts(String text) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private boolean within(String text) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (DECORATION.indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
