package org.nianjian.mention;

import java.time.LocalDate;

/** A part of a year told by a word, as its first and last month: 上半年, 二季度, 前三季度, 前11个月. */
record YearPart(int first, int last) {
    static final YearPart NONE = new YearPart(0, 0);

    private static final String BEFORE = "提之以此目";
    private static final String STARTS = "上下前第一二三四1234";

    /** True where a part of a year can begin with the char. */
    static boolean startsWith(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    Span in(int year) {
        LocalDate end = LocalDate.of(year, last, 1);
        return new Span(LocalDate.of(year, first, 1), end.withDayOfMonth(end.lengthOfMonth()));
    }

    /** Reads what stands at the cursor, or {@link #NONE}; moves it only where a part of a year stands there. */
    static YearPart read(DateCursor cursor) {
        int from = cursor.at();
        YearPart part = switch (cursor.next()) {
            case '上', '下' -> half(cursor);
            case '前' -> lastingMonths(cursor);
            default -> quarters(cursor);
        };
        if (!part.told()) {
            cursor.at(from);
        }
        return part;
    }

    /** False for no part of a year. */
    boolean told() {
        return first > 0;
    }

    private static YearPart half(DateCursor cursor) {
        if (cursor.take("上半年")) {
            return new YearPart(1, 6);
        }
        return cursor.take("下半年") ? new YearPart(7, 12) : NONE;
    }

    /** 前三季度, 前三个季度, 前11个月, 前8月; but 提前3月. */
    private static YearPart lastingMonths(DateCursor cursor) {
        boolean before = cursor.behind(BEFORE);
        cursor.take("前");
        int count = cursor.count();
        boolean single = cursor.take("个") || count > 1 && !before;
        if (cursor.take("季度")) {
            return whole(3 * count);
        }
        return single && cursor.take("月") ? whole(count) : NONE;
    }

    /** 1-8月, 9月 before what they tell of, or {@link #NONE}: a month before a day or at the end dates a paper. */
    static YearPart months(DateCursor cursor) {
        int from = cursor.at();
        int first = cursor.bareMonth();
        if (first > 0 && cursor.join()) {
            int last = cursor.month();
            return last >= first ? new YearPart(first, last) : NONE;
        }
        cursor.at(from);
        int month = cursor.month();
        boolean counted = month > 0 && Character.isIdeographic(cursor.next());
        return counted ? new YearPart(month, month) : NONE;
    }

    private static YearPart whole(int months) {
        return months >= 1 && months <= 12 ? new YearPart(1, months) : NONE;
    }

    /** 二季度, 第三季度, 二、三季度. */
    private static YearPart quarters(DateCursor cursor) {
        cursor.take("第");
        int first = cursor.count();
        if (first == 0) {
            return NONE;
        }
        int last = first;
        if (cursor.take("、") || cursor.take("和") || cursor.join()) {
            cursor.take("第");
            last = cursor.count();
        }
        boolean quarters = first <= last && last <= 4 && cursor.take("季度");
        return quarters ? new YearPart(3 * first - 2, 3 * last) : NONE;
    }
}
