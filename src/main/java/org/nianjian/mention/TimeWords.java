package org.nianjian.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianjian.mention.TimeWord.Kind;
import org.nianjian.mention.TimeWord.MonthEnd;

/**
 * Finds the time words of a paragraph. Every expression is of fixed length but for single blanks, and is tried only
 * where its first char stands: time is linear.
 */
final class TimeWords {
    private static final String S = "[ 　\\n]?";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)" + S + "年(度|底|末)?");
    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)" + S + "年?" + S + "(?:—|-|－|–|至|到|~|～)" + S + "((?:19|20)\\d\\d)" + S + "年");
    private static final Pattern SINCE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)" + S + "年(?:\\d{1,2}月)?(?:机构改革|改革|成立|实施)?(?:以来|至今|起|开始|到目前|至目前)");
    private static final Pattern UNTIL = Pattern.compile("(?:截至|截止|截止到|截至到|截止至)" + S + "(?:((?:19|20)\\d\\d)" + S
            + "年)?(?:今年)?" + S + "(\\d{1,2})" + S + "月" + S + "(?:(\\d{1,2})" + S + "日)?(?:底|末|份)?");
    private static final Pattern YEAR_END =
            Pattern.compile("(?:截至|截止|截止到|截至到|截止至)" + S + "((?:19|20)\\d\\d)" + S + "年(?:底|末|年底|年末)");
    private static final Pattern MONTHS = Pattern.compile("(?:((?:19|20)\\d\\d)" + S + "年)?(?<!\\d)(\\d{1,2})" + S
            + "月?" + S + "(?:—|-|－|–|至|到|~|～)" + S + "(\\d{1,2})" + S + "月份?");
    private static final Pattern HALF = Pattern.compile("上半年|下半年|前三季度|前三个季度|一季度|第一季度");
    private static final Pattern NOW = Pattern.compile("今年以来|今年|本年度|截至目前|截止目前|目前|现有|现已|已在|年初以来|截至年底|截至当前|截止当前|截止到目前");
    private static final Pattern WHOLE = Pattern.compile("全年|年内");
    private static final Pattern LAST_YEAR = Pattern.compile("去年|上年|上一年");
    private static final Pattern RECENT = Pattern.compile("近([两三四五])年来?|([三四五])年来");
    private static final Pattern FIVE = Pattern.compile("“?十([二三四])五”?(?:期间|时期|以来)");

    private static final String SENTENCE = "。！？\n";
    private static final String CLAUSE = "，,；;。！？\n";
    private static final int STRETCH = 200;
    private static final String CENTURY = "12";
    private static final String DIGITS = "0123456789";
    private static final String GOES_ON = "年月—-－–至到~～";
    private static final int YEAR_DIGITS = 4;
    private static final BitSet FIRST = new BitSet();

    static {
        "上下前一第“十近三四五今本截目现已年全去".chars().forEach(FIRST::set);
    }

    private final String text;
    private final Optional<Integer> year;
    private final List<TimeWord> words = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private int[] places = new int[16];
    private int count;
    private int start;

    TimeWords(String text, Optional<Integer> year) {
        this.text = text;
        this.year = year;
    }

    /** The time words between two offsets, in order; of two that overlap the longer is kept. */
    List<TimeWord> between(int from, int to) {
        start = from;
        takeTitles(from, to);
        places(from, to);
        each(YEARS, CENTURY, to, this::years);
        each(SINCE, CENTURY, to, this::since);
        each(UNTIL, "截", to, this::until);
        each(YEAR_END, "截", to, m -> add(m, Kind.YEAR, number(m, 1), number(m, 1)));
        each(MONTHS, DIGITS, to, this::months);
        each(HALF, "上下前一第", to, this::half);
        each(FIVE, "“十", to, this::fiveYears);
        each(RECENT, "近三四五", to, this::recent);
        each(YEAR, CENTURY, to, this::oneYear);
        each(NOW, "今本截目现已年", to, m -> year.ifPresent(y -> add(m, Kind.YEAR, y, y)));
        each(WHOLE, "全年", to, m -> add(m, Kind.WHOLE, 0, 0));
        each(LAST_YEAR, "去上", to, this::lastYear);
        words.sort(Comparator.comparingInt(TimeWord::at));
        return List.copyOf(words);
    }

    /** Finds the places where an expression can begin: a number that goes on like a date, or a char of {@link #FIRST}. */
    private void places(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' ? FIRST.get(c) : dated(i, to)) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = i;
            }
        }
    }

    /** True for the first digit of a month or year, or for a year at the end of other digits. */
    private boolean dated(int at, int to) {
        boolean first = at == 0 || !digit(text.charAt(at - 1));
        if (!first && CENTURY.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int end = afterDigits(at, to);
        return end < to && GOES_ON.indexOf(text.charAt(end)) >= 0;
    }

    private int afterDigits(int at, int to) {
        int end = at;
        while (end < to && end - at <= YEAR_DIGITS && digit(text.charAt(end))) {
            end++;
        }
        while (end < to && end - at <= 2 * YEAR_DIGITS && Words.blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tries an expression at the places where one of its first chars stands, as far as none of another one is there. */
    private void each(Pattern pattern, String first, int to, Consumer<Matcher> found) {
        int begin = firstPlace(first);
        if (begin == count) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int next = start;
        for (int i = begin; i < count; i++) {
            int at = places[i];
            if (at >= next
                    && first.indexOf(text.charAt(at)) >= 0
                    && matcher.region(at, to).lookingAt()) {
                next = matcher.end();
                take(matcher, found);
            }
        }
    }

    private int firstPlace(String first) {
        int i = 0;
        while (i < count && first.indexOf(text.charAt(places[i])) < 0) {
            i++;
        }
        return i;
    }

    private void take(Matcher matcher, Consumer<Matcher> found) {
        int from = matcher.start() - start;
        int to = matcher.end() - start;
        if (!taken.get(from) && !taken.get(to - 1)) {
            taken.set(from, to);
            found.accept(matcher);
        }
    }

    /** A title's year says nothing of a figure: what stands within 《》 counts as taken. */
    private void takeTitles(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '《') {
                open = i;
            } else if (c == '》' && open >= 0) {
                taken.set(open - from, i + 1 - from);
                open = -1;
            }
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private void add(Matcher matcher, Kind kind, int from, int to) {
        boolean years = kind == Kind.YEARS;
        int until = years ? end(matcher.end(), SENTENCE) : TimeWord.CARRIED;
        words.add(new TimeWord(matcher.start(), until, kind, from, to, 1, MonthEnd.DECEMBER));
    }

    private void part(Matcher matcher, int year, int firstMonth, MonthEnd last) {
        words.add(new TimeWord(matcher.start(), TimeWord.CARRIED, Kind.PART, year, year, firstMonth, last));
    }

    /** Another year than the report's: at a sentence's head it carries on, inside it holds for its clause. */
    private void other(Matcher matcher, Kind kind, int year) {
        int until = TimeWord.CARRIED;
        if (!sentenceHead(matcher.start())) {
            until = end(matcher.end() + 1, CLAUSE);
        } else if (kind == Kind.ASIDE) {
            until = end(matcher.end(), SENTENCE);
        }
        words.add(new TimeWord(matcher.start(), until, kind, year, year, 1, MonthEnd.DECEMBER));
    }

    /** Where the sentence or clause ends; looked for over a bounded stretch, so that no text makes it slow. */
    private int end(int from, String marks) {
        int last = Math.min(text.length(), from + STRETCH);
        for (int i = from; i < last; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return last;
    }

    private boolean sentenceHead(int at) {
        int i = at;
        while (i > 0 && " 　".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || "。！？\n）、：".indexOf(text.charAt(i - 1)) >= 0 || text.startsWith("是", i - 1);
    }

    private void years(Matcher matcher) {
        add(matcher, Kind.YEARS, number(matcher, 1), number(matcher, 2));
    }

    private void since(Matcher matcher) {
        int first = number(matcher, 1);
        int last = year.filter(y -> y >= first).orElse(first);
        add(matcher, first == last ? Kind.YEAR : Kind.YEARS, first, last);
    }

    private void until(Matcher matcher) {
        int month = number(matcher, 2);
        int stated = number(matcher, 1) == 0 ? year.orElse(0) : number(matcher, 1);
        if (month < 1 || month > 12 || stated == 0) {
            return;
        }
        if (year.isPresent() && stated > year.get()) {
            add(matcher, Kind.YEAR, year.get(), year.get());
            return;
        }
        part(matcher, stated, 1, new MonthEnd(month, Math.min(31, number(matcher, 3))));
    }

    private void months(Matcher matcher) {
        int first = number(matcher, 2);
        int last = number(matcher, 3);
        int stated = number(matcher, 1) == 0 ? year.orElse(0) : number(matcher, 1);
        if (first >= 1 && last <= 12 && first <= last && stated != 0) {
            part(matcher, stated, first, new MonthEnd(last, 0));
        }
    }

    private void half(Matcher matcher) {
        int first = matcher.group().equals("下半年") ? 7 : 1;
        int last = switch (matcher.group()) {
            case "上半年" -> 6;
            case "前三季度", "前三个季度" -> 9;
            case "一季度", "第一季度" -> 3;
            default -> 12;
        };
        year.ifPresent(y -> part(matcher, y, first, new MonthEnd(last, 0)));
    }

    private void fiveYears(Matcher matcher) {
        int plan = "二三四".indexOf(matcher.group(1));
        int first = 2011 + 5 * plan;
        int last = Math.min(first + 4, year.orElse(first + 4));
        if (last > first) {
            add(matcher, Kind.YEARS, first, last);
        }
    }

    private void recent(Matcher matcher) {
        String digit = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int count = "两三四五".indexOf(digit) + 2;
        year.ifPresent(y -> add(matcher, Kind.YEARS, y - count + 1, y));
    }

    /** A year of the report's own sets it anywhere; another one only at the head of a clause. */
    private void oneYear(Matcher matcher) {
        int stated = number(matcher, 1);
        boolean own = year.filter(y -> y == stated).isPresent();
        if (compared(matcher) || (!own && !head(matcher.start()))) {
            return;
        }
        if (own) {
            add(matcher, Kind.YEAR, stated, stated);
        } else {
            other(matcher, text.startsWith("同期", matcher.end()) ? Kind.ASIDE : Kind.YEAR, stated);
        }
    }

    private boolean compared(Matcher matcher) {
        int at = matcher.start();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        boolean before = at > 0 && "较比同与和".indexOf(text.charAt(at - 1)) >= 0;
        String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 4));
        return before || after.startsWith("相比") || after.startsWith("同期相比");
    }

    private boolean head(int at) {
        int i = at;
        while (i > 0 && (Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '\n')) {
            i--;
        }
        if (i == 0 || "，,。；;：:\n（(！？、截至止到在是自从其中于".indexOf(text.charAt(i - 1)) >= 0) {
            return true;
        }
        return false;
    }

    private void lastYear(Matcher matcher) {
        if (year.isPresent() && head(matcher.start()) && !compared(matcher)) {
            other(matcher, Kind.ASIDE, year.get() - 1);
        }
    }
}
