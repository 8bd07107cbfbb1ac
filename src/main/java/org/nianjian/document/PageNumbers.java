package org.nianjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes page numbers and the running titles beside them out of a text's lines. */
final class PageNumbers {
    private static final int RUNNING_TITLE_TIMES = 3;
    private static final int SHORT = 24;
    private static final String DASH = "[—–―─－·•~～]{1,3}";
    private static final Pattern DECORATED = Pattern.compile("(?:" + DASH + "|-) ?\\d{1,3} ?(?:" + DASH + "|-)"
            + "|第 ?\\d{1,3} ?页(?: ?[,，/]? ?共 ?\\d{1,3} ?页)?"
            + "|\\d{1,3} ?/ ?\\d{1,3}"
            + "|[Pp]age \\d{1,3}(?: of \\d{1,3})?");
    private static final Pattern INLINE = Pattern.compile("(?<!\\d) ?[—–―─]{1,2} ?\\d{1,3} ?[—–―─]{1,2} ?(?!\\d)"
            + "| - \\d{1,3} - "
            + "| ?第 ?\\d{1,3} ?页 ?[,，/]? ?共 ?\\d{1,3} ?页 ?");

    private PageNumbers() {}

    /** True where the whole line is a page number with signs around it. */
    static boolean decorated(String text) {
        return text.length() >= 3
                && text.length() <= SHORT
                && DECORATED.matcher(text).matches();
    }

    static List<Line> without(List<Line> lines) {
        boolean[] number = new boolean[lines.size()];
        Set<Integer> values = new HashSet<>();
        for (Line line : lines) {
            if (bare(line.text())) {
                values.add(Integer.parseInt(line.text()));
            }
        }
        for (int i = 0; i < number.length; i++) {
            String text = lines.get(i).text();
            number[i] = decorated(text) || (bare(text) && page(lines, i, values));
        }
        markRunningTitles(lines, number);
        return remaining(lines, number);
    }

    private static List<Line> remaining(List<Line> lines, boolean[] removed) {
        List<Line> kept = new ArrayList<>();
        boolean cut = false;
        for (int i = 0; i < removed.length; i++) {
            if (removed[i]) {
                cut = true;
                continue;
            }
            Line line = lines.get(i);
            String text = withoutInline(line.text());
            if (!text.isEmpty()) {
                Line shown = text.equals(line.text()) ? line : line.withText(text);
                kept.add(cut ? shown.asCut() : shown);
                cut = false;
            }
        }
        return kept;
    }

    private static String withoutInline(String text) {
        boolean possible = text.indexOf('—') >= 0
                || text.indexOf('–') >= 0
                || text.indexOf('―') >= 0
                || text.indexOf('─') >= 0
                || text.contains(" - ")
                || text.indexOf('页') >= 0;
        return possible ? INLINE.matcher(text).replaceAll("").strip() : text;
    }

    private static boolean bare(String text) {
        return text.length() <= 3 && Characters.number(text);
    }

    /** A number alone on its line, unless it is a cell of a table or stands before its measure word. */
    private static boolean page(List<Line> lines, int i, Set<Integer> values) {
        if (i == 0 || i == lines.size() - 1) {
            return lines.size() > 1 && !bare(lines.get(Math.max(0, i - 2)).text());
        }
        Line before = lines.get(i - 1);
        Line after = lines.get(i + 1);
        if (inTable(before, after)) {
            return false;
        }
        int value = Integer.parseInt(lines.get(i).text());
        boolean counted = values.contains(value - 1) || values.contains(value + 1);
        boolean figure = Characters.measure(after.first()) && !Characters.ends(before.last());
        return !figure || counted;
    }

    private static boolean inTable(Line before, Line after) {
        boolean numbers = bare(before.text()) || bare(after.text());
        return numbers || (cell(before) && cell(after)) || "：:".indexOf(before.last()) >= 0;
    }

    private static boolean cell(Line line) {
        return line.width() < SHORT && !Characters.ends(line.last()) && !Characters.sentence(line.text());
    }

    private static void markRunningTitles(List<Line> lines, boolean[] number) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < number.length; i++) {
            if (besideNumber(lines, number, i)) {
                times.merge(lines.get(i).text(), 1, Integer::sum);
            }
        }
        boolean[] title = new boolean[number.length];
        for (int i = 0; i < number.length; i++) {
            title[i] = besideNumber(lines, number, i)
                    && times.getOrDefault(lines.get(i).text(), 0) >= RUNNING_TITLE_TIMES;
        }
        for (int i = 0; i < number.length; i++) {
            number[i] |= title[i];
        }
    }

    private static boolean besideNumber(List<Line> lines, boolean[] number, int i) {
        boolean beside = (i > 0 && number[i - 1]) || (i + 1 < number.length && number[i + 1]);
        return beside
                && !number[i]
                && lines.get(i).width() < 80
                && !Characters.ends(lines.get(i).last());
    }
}
