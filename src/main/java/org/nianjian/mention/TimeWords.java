package org.nianjian.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianjian.mention.TimeWord.Kind;

/**
 * Finds the time words of a paragraph in one pass by hand: each is read where its first char stands and what follows is
 * looked at over a bounded stretch only, so that time is linear. What stands within 《》 is a title and tells no time.
 */
final class TimeWords {
    private static final List<String> NOW = List.of("目前", "现有", "现已", "已在", "年初以来");
    private static final List<String> WHOLE = List.of("全年", "年内", "年底", "年末");
    private static final List<String> WHOLE_OF = List.of("目标", "任务", "计划", "指标", "的");
    private static final List<String> UNTIL = List.of("截至", "截止");
    private static final List<String> UNTIL_NOW = List.of("目前", "当前", "现在", "年底", "年末", "报告期末", "今年底");
    private static final List<String> ENDS = List.of("底", "末", "初");
    private static final List<String> SINCE = List.of("以来", "至今", "起", "开始", "到目前", "至目前");
    private static final List<String> FOUNDED =
            List.of("机构改革", "改革", "成立", "组建", "实施", "开展", "启动", "试点", "试行", "推行", "施行", "全面", "正式", "建立");
    private static final int FOUNDINGS = 3;
    private static final List<String> PLAN_YEARS = List.of("期间", "时期", "以来");

    private final String text;
    private final Optional<Integer> own;
    private final TimePlace place;
    private final DateCursor cursor;
    private final int from;
    private final int to;
    private final Timeline line;
    private final TimeList lists;
    private int titleEnd = -1;

    TimeWords(Passage passage, Optional<Integer> own) {
        this.text = passage.text();
        this.own = own;
        this.from = passage.start();
        this.to = passage.end();
        this.place = new TimePlace(text, from);
        this.line = new Timeline(own, place, passage.firstFigure());
        this.cursor = new DateCursor(text, to, own);
        this.lists = new TimeList(text, cursor, own, place, line);
    }

    /** The time words in order, none over another. */
    List<TimeWord> words() {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (DateCursor.digit(c)) {
                i = number(i);
            } else if (c == '《') {
                i = afterTitle(i);
            } else {
                i = Marks.is(c, Marks.TIME) ? word(i) : i + 1;
            }
        }
        return line.words();
    }

    private int afterTitle(int open) {
        if (titleEnd <= open) {
            int close = text.indexOf('》', open);
            titleEnd = close < 0 || close >= to ? to : close;
        }
        return titleEnd < to ? titleEnd + 1 : open + 1;
    }

    /** What begins with digits; their end where they are no date. */
    private int number(int at) {
        int end = at;
        while (end < to && DateCursor.digit(text.charAt(end))) {
            end++;
        }
        int next = end;
        while (next < to && Words.blank(text.charAt(next))) {
            next++;
        }
        boolean date = end - at <= 4 && next < to && Marks.is(text.charAt(next), Marks.GOES_ON);
        return date && (date(at) || bare(at)) ? Math.max(end, cursor.at()) : end;
    }

    private int word(int at) {
        char c = text.charAt(at);
        boolean found = switch (c) {
            case '截' -> until(at);
            case '目', '现', '已' -> now(at);
            case '全' -> whole(at);
            case '年' -> now(at) || whole(at);
            case '今', '本', '去' -> charAt(at + 1) == '年' && date(at);
            case '上' -> "年半一".indexOf(charAt(at + 1)) >= 0 && date(at);
            case '下' -> charAt(at + 1) == '半' && date(at);
            case '前', '第' -> date(at);
            case '近', '过' -> recent(at);
            case '十' -> planYears(at);
            default -> counts(charAt(at + 1)) && (date(at) || bare(at));
        };
        return found ? Math.max(at + 1, cursor.at()) : at + 1;
    }

    /** True where a numeral before the char can tell how many years, or which part of one: 三年来, 二、三季度. */
    private static boolean counts(char c) {
        return Marks.is(c, Marks.GOES_ON | Marks.BLANK);
    }

    private boolean now(int at) {
        cursor.at(at);
        if (cursor.takeAny(NOW)) {
            own.ifPresent(year -> line.carried(at, Kind.YEAR, Span.ofYear(year)));
            return true;
        }
        return false;
    }

    /** 全年, but not 全年目标, and not the end of each or the next year. */
    private boolean whole(int at) {
        cursor.at(at);
        boolean other = at > from && "明来次每".indexOf(text.charAt(at - 1)) >= 0;
        if (other || !cursor.takeAny(WHOLE) || place.follows(cursor.at(), WHOLE_OF)) {
            return false;
        }
        line.whole(at);
        return true;
    }

    /** 截至11月底, 截止2021年底, 截至目前. */
    private boolean until(int at) {
        cursor.at(at);
        if (!cursor.takeAny(UNTIL)) {
            return false;
        }
        if (!cursor.take("到")) {
            cursor.take("至");
        }
        cursor.blanks();
        int year = cursor.year();
        int stated = year > 0 ? year : own.orElse(0);
        Optional<LocalDate> last = stated > 0 ? lastDay(stated, year > 0) : Optional.empty();
        cursor.takeAny(ENDS);
        last.ifPresent(day -> line.until(at, cursor.at(), day));
        return true;
    }

    private Optional<LocalDate> lastDay(int year, boolean told) {
        YearPart part = YearPart.read(cursor);
        if (part.told()) {
            return Optional.of(part.in(year).end());
        }
        int month = cursor.month();
        if (month > 0) {
            return Optional.of(last(year, month, cursor.day()));
        }
        boolean whole = told || cursor.takeAny(UNTIL_NOW);
        return whole ? Optional.of(last(year, 12, 0)) : Optional.empty();
    }

    /** A date that begins with a year, a month or a part of a year. */
    private boolean date(int at) {
        cursor.at(at);
        int year = cursor.year();
        int afterYear = cursor.at();
        YearPart part = YearPart.startsWith(charAt(afterYear)) ? YearPart.read(cursor) : YearPart.NONE;
        if (part.told()) {
            return part(at, year, part);
        }
        int month = cursor.month();
        if (month > 0) {
            return month(at, year, month);
        }
        return year > 0 && (months(at, year) || years(at, year) || since(at, year, 1) || yearOrList(at, year));
    }

    private boolean yearOrList(int at, int year) {
        return lists.read(at, Span.ofYear(year)) || year(at, year);
    }

    private char charAt(int at) {
        return at < to ? text.charAt(at) : ' ';
    }

    /** 2019—2021年, 2020、2021年, 1—11月, 2021.1-2021.11, 3年来: numbers whose word stands behind a later one. */
    private boolean bare(int at) {
        cursor.at(at);
        int year = cursor.bareYear();
        if (year > 0) {
            return dotted(at, year) || years(at, year) || lists.read(at, Span.ofYear(year));
        }
        return months(at, 0) || recent(at);
    }

    private boolean dotted(int at, int year) {
        int from = cursor.at();
        int first = cursor.dottedMonth();
        if (first > 0 && cursor.join()) {
            int other = cursor.bareYear();
            int last = other > 0 ? cursor.dottedMonth() : cursor.bareMonth();
            if (last > 0) {
                line.stretch(at, cursor.at(), first(year, first), last(other > 0 ? other : year, last, 0));
                return true;
            }
        }
        cursor.at(from);
        return false;
    }

    /** 1—11月, 2021年1—11月: the first month without its word. */
    private boolean months(int at, int year) {
        int from = cursor.at();
        int first = cursor.bareMonth();
        if (first > 0 && cursor.join()) {
            int last = cursor.month();
            int stated = year > 0 ? year : own.orElse(0);
            if (last >= first && stated > 0) {
                return stretch(at, year, first(stated, first), last(stated, last, 0));
            }
        }
        cursor.at(from);
        return false;
    }

    /** 3月, 3月至5月, 6月1日至8月31日, 6月以来, 7月份; a bare month or day only dates an event. */
    private boolean month(int at, int year, int month) {
        boolean marked = text.charAt(cursor.at() - 1) == '份';
        int day = cursor.day();
        int stated = year > 0 ? year : own.orElse(0);
        if (stated == 0 || range(at, year, last(stated, month, Math.max(1, day)))) {
            return true;
        }
        if (place.reached(at, cursor.at())) {
            line.until(at, cursor.at(), last(stated, month, day));
            return true;
        }
        if (day == 0 && (since(at, stated, month) || single(at, year, month, marked))) {
            return true;
        }
        return year == 0 || place.issued(cursor.at()) || year(at, year);
    }

    private boolean single(int at, int year, int month, boolean marked) {
        return place.counts(at, cursor.at(), marked) && part(at, year, new YearPart(month, month));
    }

    private boolean range(int at, int year, LocalDate first) {
        int from = cursor.at();
        if (cursor.join()) {
            int stated = cursor.year();
            int month = cursor.month();
            int day = cursor.day();
            if (month > 0 || day > 0) {
                int lastYear = stated > 0 ? stated : first.getYear();
                return stretch(at, year, first, last(lastYear, month > 0 ? month : first.getMonthValue(), day));
            }
        }
        cursor.at(from);
        return false;
    }

    /** A range, where it is not only compared with: 较2021年1—11月. */
    private boolean stretch(int at, int year, LocalDate first, LocalDate last) {
        if (!place.compared(at, cursor.at(), year > 0)) {
            line.stretch(at, cursor.at(), first, last);
        }
        return true;
    }

    private boolean part(int at, int year, YearPart part) {
        int stated = year > 0 ? year : own.orElse(0);
        if (stated > 0 && !place.compared(at, cursor.at(), year > 0)) {
            Span days = part.in(stated);
            if (!lists.read(at, days)) {
                line.hold(at, cursor.at(), days, part.first() == 1 && part.last() > 6);
            }
        }
        return true;
    }

    /** 2019—2021年, 2019年至2021年. */
    private boolean years(int at, int first) {
        int from = cursor.at();
        if (cursor.join()) {
            int last = cursor.year();
            if (last > first) {
                line.years(at, cursor.at(), first, last);
                return true;
            }
        }
        cursor.at(from);
        return false;
    }

    /** 2016年以来, 2018年改革试点以来, 自2018年赔偿制度试行以来, 6月起; to the end of the report's year. */
    private boolean since(int at, int year, int month) {
        int from = cursor.at();
        for (int i = 0; i < FOUNDINGS && cursor.takeAny(FOUNDED); i++) {
            cursor.blanks();
        }
        if (!cursor.takeAny(SINCE) && !cursor.event(at) || place.begins(cursor.at())) {
            cursor.at(from);
            return false;
        }
        int last = own.filter(y -> y >= year).orElse(year);
        Span days = new Span(first(year, month), last(last, 12, 0));
        if (days.withinOneYear()) {
            sinceMonth(at, month, days);
        } else {
            line.several(at, cursor.at(), List.of(days), false);
        }
        return true;
    }

    /** Since January is the year; since a later month holds as any other part of it does. */
    private void sinceMonth(int at, int month, Span days) {
        if (month == 1) {
            line.carried(at, Kind.YEAR, days);
        } else {
            line.hold(at, cursor.at(), days, false);
        }
    }

    /** A year of the report's own sets it anywhere; another one only at the head of a clause. */
    private boolean year(int at, int year) {
        int end = afterYear();
        boolean current = own.filter(y -> y == year).isPresent();
        if (!current && place.round(end)) {
            line.round(at, end, year);
            return true;
        }
        if ((current ? line.cutOff(at) : !place.clauseHead(at)) || place.compared(at, end, true)) {
            return true;
        }
        if (current) {
            line.carried(at, Kind.YEAR, Span.ofYear(year));
        } else {
            line.other(at, end, year, told(at));
        }
        return true;
    }

    /** Goes over 底 and 全年: what stands there is said of the year named. */
    private int afterYear() {
        cursor.takeAny(ENDS);
        int end = cursor.at();
        cursor.take("全年");
        return end;
    }

    private Kind told(int at) {
        if (cursor.take("同期")) {
            return Kind.LIKEWISE;
        }
        return DateCursor.digit(text.charAt(at)) ? Kind.YEAR : Kind.ASIDE;
    }

    /** 近三年, 五年来, 过去五年, 五年累计. */
    private boolean recent(int at) {
        cursor.at(at);
        boolean said = cursor.take("近") || cursor.take("过去");
        int count = cursor.count();
        said |= place.summed(cursor.at());
        boolean years = count >= 2 && count <= 10 && cursor.take("年") && (cursor.take("来") || said);
        if (years) {
            own.ifPresent(year -> line.years(at, cursor.at(), year - count + 1, year));
        }
        return years;
    }

    /** “十三五”期间. */
    private boolean planYears(int at) {
        cursor.at(at + 1);
        int plan = cursor.numeral();
        boolean named = plan >= 1 && cursor.take("五");
        cursor.take("”");
        boolean since = named && place.follows(cursor.at(), List.of("以来"));
        if (!named || !cursor.takeAny(PLAN_YEARS)) {
            return date(at) || bare(at);
        }
        int first = 2001 + 5 * plan;
        int last = since ? own.orElse(first + 4) : Math.min(first + 4, own.orElse(first + 4));
        if (last > first) {
            line.years(at, cursor.at(), first, last);
        } else if (last == first) {
            line.carried(at, Kind.YEAR, Span.ofYear(first));
        }
        return true;
    }

    private static LocalDate first(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate last(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return day == 0 || day > first.lengthOfMonth()
                ? first.withDayOfMonth(first.lengthOfMonth())
                : first.withDayOfMonth(day);
    }
}
