package org.nianjian.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a figure is the value of another year that the outcome is compared with: 上年同期为35件, 较2022年的1402件下降;
 * in 较上年减少6项 the six are the difference, not that year's value.
 */
final class BaseYear {
    private static final Pattern NAMED = Pattern.compile("(?:(20\\d\\d)年|上年|去年|上一年)度?(?:同期|全年)?(?:的|为|是|均值)?约?$");
    private static final Pattern TOLD = Pattern.compile("(?:(20\\d\\d)年|上年|去年)同期[^，,、]{0,16}$");

    private BaseYear() {}

    /** The year of the value; empty where the figure is no value of another year. */
    static Optional<Integer> of(String own, Optional<Integer> reportYear) {
        Matcher named = NAMED.matcher(own);
        if (named.find() && compares(own, named.start(), own.endsWith("年"))) {
            return yearOf(named, reportYear);
        }
        Matcher told = TOLD.matcher(own);
        boolean compared = told.find() && told.start() > 0 && "较比同与".indexOf(own.charAt(told.start() - 1)) >= 0;
        return told.reset().find() && !compared ? yearOf(told, reportYear) : Optional.empty();
    }

    /** 2022年 alone before a figure only dates it; with 的, 为 or after 较 the figure is that year's value. */
    private static boolean compares(String own, int at, boolean bare) {
        boolean compared = at > 0 && "较比由从与同和".indexOf(own.charAt(at - 1)) >= 0;
        return compared || !bare;
    }

    private static Optional<Integer> yearOf(Matcher matcher, Optional<Integer> reportYear) {
        if (matcher.group(1) != null) {
            return Optional.of(Integer.parseInt(matcher.group(1)));
        }
        return reportYear.map(year -> year - 1);
    }
}
