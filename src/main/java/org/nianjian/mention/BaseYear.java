package org.nianjian.mention;

import java.util.List;
import java.util.Optional;

/**
 * Tells whether a figure is the value of another year that the outcome is compared with: 上年同期为35件, 较2022年的1402件下降,
 * 由36降至33; in 较上年减少6项 the six are the difference, not that year's value.
 */
final class BaseYear {
    private static final String COMPARING = "较比由从与同和";
    private static final String LEADS = "较比对将把";
    private static final List<String> BOUNDS = List.of("约", "近");
    private static final List<String> LINKS = List.of("则为", "则是", "仅为", "只有", "的", "为", "是", "则", "仅", "均值");
    private static final List<String> STRETCHES = List.of("同期", "全年");
    private static final List<String> LAST_YEAR = List.of("上年", "去年", "上一年");
    private static final List<String> TO = List.of("至", "到", "为");
    private static final String SAME = "同期";
    private static final int TOLD = 16;
    private static final int MOVE = 8;

    private BaseYear() {}

    /** The year of the value; empty where the figure is no value of another year. */
    static Optional<Integer> of(Figure figure, Optional<Integer> reportYear) {
        String own = figure.led();
        if (own.indexOf('年') < 0) {
            return moved(figure) ? reportYear.map(year -> year - 1) : Optional.empty();
        }
        Optional<Integer> named = named(own, reportYear, bracketed(figure) || beside(figure));
        if (named.isPresent()) {
            return named;
        }
        Optional<Integer> told = told(own, reportYear).or(() -> counted(own, reportYear));
        return told.isPresent() || !moved(figure) ? told : reportYear.map(year -> year - 1);
    }

    /** 与上年562个相比: the words behind compare with it. */
    static boolean beside(Figure figure) {
        return figure.noun().startsWith("相比");
    }

    /** 检查4306家次（上年4181家次）: the year alone in a bracket right behind a figure. */
    private static boolean bracketed(Figure figure) {
        Line line = figure.place().line();
        int open = figure.place().from() - figure.led().length() - 1;
        return open > 0 && Marks.is(line.at(open), Marks.BRACKET) && !figure.leads();
    }

    /** True where a year leads up to the figure, which names nothing itself. */
    static boolean leads(Figure figure, Optional<Integer> reportYear) {
        return alone(figure) || of(figure, reportYear).isPresent();
    }

    /** 立案9件，上年12件, 上年同期为12件: a year and nothing else before it. */
    static boolean alone(Figure figure) {
        return yearStart(year(figure.own())) == 0;
    }

    /** The words without what may stand between a year and its value. */
    private static String year(String own) {
        String year = without(without(own, BOUNDS), LINKS);
        return without(without(year, STRETCHES), List.of("度"));
    }

    /** 由36降至33: the figure that the next one has come from. */
    private static boolean moved(Figure figure) {
        String own = figure.own();
        int end = own.length() - (own.endsWith("约") || own.endsWith("近") ? 1 : 0);
        if (end == 0 || own.charAt(end - 1) != '由' && own.charAt(end - 1) != '从') {
            return false;
        }
        String after = figure.after();
        int next = after.indexOf('#');
        String move = next < 0 ? Words.firstPart(after) : after.substring(0, next);
        return !move.isEmpty() && move.length() <= MOVE && Words.endsWithAny(without(move, BOUNDS), TO);
    }

    /** 上年的, 2021年全年为: 2021年 alone before a figure only dates it, but after 较 the figure is that year's value. */
    private static Optional<Integer> named(String own, Optional<Integer> reportYear, boolean bracketed) {
        String year = year(own);
        int start = yearStart(year);
        if (start < 0 || (own.endsWith("年") && !compared(own, start) && !(bracketed && start == 0))) {
            return Optional.empty();
        }
        return yearOf(year, start, reportYear);
    }

    /** 上年同期立案: the year's value, where it is not compared with. */
    private static Optional<Integer> told(String own, Optional<Integer> reportYear) {
        int same = own.lastIndexOf(SAME);
        if (same < 0 || own.length() - same - SAME.length() > TOLD || own.indexOf('、', same) >= 0) {
            return Optional.empty();
        }
        String year = own.substring(0, same);
        int start = yearStart(year);
        boolean compared = start > 0 && "较比同与".indexOf(own.charAt(start - 1)) >= 0;
        return start < 0 || compared ? Optional.empty() : yearOf(year, start, reportYear);
    }

    /** 较2021年审批的64个: what was counted that year. */
    private static Optional<Integer> counted(String own, Optional<Integer> reportYear) {
        int than = own.endsWith("的") ? led(own) : -1;
        for (int end = than + 3; than >= 0 && end < Math.min(own.length(), than + 2 + TOLD); end++) {
            int start = yearStart(own.substring(0, end));
            if (start == than + 1) {
                return yearOf(own, start, reportYear);
            }
        }
        return Optional.empty();
    }

    /** Where a word stands that leads on to a year: 较2021年审批的, 对上年审批的. */
    private static int led(String own) {
        int at = -1;
        for (int i = 0; i < LEADS.length(); i++) {
            at = Math.max(at, own.lastIndexOf(LEADS.charAt(i)));
        }
        return at;
    }

    private static boolean compared(String own, int start) {
        return start > 0 && COMPARING.indexOf(own.charAt(start - 1)) >= 0;
    }

    /** Where the year begins that the words end with; -1 where they don't. */
    private static int yearStart(String words) {
        for (String last : LAST_YEAR) {
            if (words.endsWith(last)) {
                return words.length() - last.length();
            }
        }
        int start = words.length() - 5;
        boolean year = start >= 0 && words.endsWith("年") && words.startsWith("20", start);
        return year && DateCursor.digit(words.charAt(start + 2)) && DateCursor.digit(words.charAt(start + 3))
                ? start
                : -1;
    }

    private static Optional<Integer> yearOf(String words, int start, Optional<Integer> reportYear) {
        if (DateCursor.digit(words.charAt(start))) {
            return Optional.of(Integer.parseInt(words.substring(start, start + 4)));
        }
        return reportYear.map(year -> year - 1);
    }

    private static String without(String words, List<String> tails) {
        for (String tail : tails) {
            if (words.endsWith(tail)) {
                return words.substring(0, words.length() - tail.length());
            }
        }
        return words;
    }
}
