package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads stretches that are told one by one: 2021年、2022年, 上半年和下半年, 今年与上年. */
final class TimeList {
    private static final List<String> LINKS = List.of("、", "和", "与", "及", "以及");
    private static final int LONGEST = 12;

    private final String text;
    private final DateCursor cursor;
    private final Optional<Integer> own;
    private final TimePlace place;
    private final Timeline line;

    TimeList(String text, DateCursor cursor, Optional<Integer> own, TimePlace place, Timeline line) {
        this.text = text;
        this.cursor = cursor;
        this.own = own;
        this.place = place;
        this.line = line;
    }

    /** 2021年、2022年, 上半年和下半年: stretches told one by one. */
    boolean read(int at, Span first) {
        int from = cursor.at();
        List<Span> each = new ArrayList<>(List.of(first));
        while (each.size() <= LONGEST && cursor.takeAny(LINKS)) {
            Optional<Span> next = item();
            if (next.isEmpty()) {
                break;
            }
            each.add(next.get());
            from = cursor.at();
        }
        cursor.at(from);
        if (each.size() < 2 || (DateCursor.digit(text.charAt(from - 1)) && !together(each.size()))) {
            return false;
        }
        if (!place.compared(at, from, true)) {
            line.several(at, cursor.at(), each, true);
        }
        return true;
    }

    /** 2021、2022两年: as many years as stand before it. */
    private boolean together(int years) {
        return cursor.count() == years && cursor.take("年");
    }

    private Optional<Span> item() {
        int year = cursor.year();
        YearPart part = YearPart.read(cursor);
        int stated = year > 0 ? year : own.orElse(0);
        if (part.told() && stated > 0) {
            return Optional.of(part.in(stated));
        }
        int bare = year > 0 ? year : cursor.bareYear();
        cursor.take("同期");
        return bare > 0 ? Optional.of(Span.ofYear(bare)) : Optional.empty();
    }
}
