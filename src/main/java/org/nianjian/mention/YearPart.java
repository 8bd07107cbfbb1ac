package org.nianjian.mention;

import java.time.LocalDate;
import java.util.Optional;

/** A part of a year told by a word, as its first and last month: 上半年, 二季度, 前三季度, 前11个月. */
record YearPart(int first, int last) {
    private static final String STARTS = "上下前第一二三四1234";

    /** True where a part of a year can begin with the char. */
    static boolean startsWith(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    Span in(int year) {
        LocalDate end = LocalDate.of(year, last, 1);
        return new Span(LocalDate.of(year, first, 1), end.withDayOfMonth(end.lengthOfMonth()));
    }

    /** Reads what stands at the cursor; moves it only where a part of a year stands there. */
    static Optional<YearPart> read(DateCursor cursor) {
        int from = cursor.at();
        Optional<YearPart> part = half(cursor).or(() -> months(cursor)).or(() -> quarters(cursor));
        if (part.isEmpty()) {
            cursor.at(from);
        }
        return part;
    }

    private static Optional<YearPart> half(DateCursor cursor) {
        if (cursor.take("上半年")) {
            return Optional.of(new YearPart(1, 6));
        }
        return cursor.take("下半年") ? Optional.of(new YearPart(7, 12)) : Optional.empty();
    }

    /** 前三季度, 前三个季度, 前11个月. */
    private static Optional<YearPart> months(DateCursor cursor) {
        if (!cursor.take("前")) {
            return Optional.empty();
        }
        int count = cursor.count();
        boolean single = cursor.take("个");
        if (cursor.take("季度")) {
            return whole(3 * count);
        }
        return single && cursor.take("月") ? whole(count) : Optional.empty();
    }

    private static Optional<YearPart> whole(int months) {
        return months >= 1 && months <= 12 ? Optional.of(new YearPart(1, months)) : Optional.empty();
    }

    /** 二季度, 第三季度, 二、三季度. */
    private static Optional<YearPart> quarters(DateCursor cursor) {
        cursor.take("第");
        int first = cursor.count();
        int last = first;
        if (cursor.take("、") || cursor.take("和") || cursor.join()) {
            cursor.take("第");
            last = cursor.count();
        }
        boolean quarters = first >= 1 && last <= 4 && first <= last && cursor.take("季度");
        return quarters ? Optional.of(new YearPart(3 * first - 2, 3 * last)) : Optional.empty();
    }
}
