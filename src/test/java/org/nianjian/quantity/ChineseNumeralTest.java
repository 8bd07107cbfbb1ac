package org.nianjian.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChineseNumeralTest {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] STEPS = {"", "十", "百", "千"};

    private static String below10000(long n) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (n / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(STEPS[place]);
            gap = false;
        }
        return text.toString();
    }

    static String format(long n) {
        if (n == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        long[] parts = {n / 100_000_000, n / 10_000 % 10_000, n % 10_000};
        String[] names = {"亿", "万", ""};
        boolean gap = false;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == 0) {
                gap = text.length() > 0;
                continue;
            }
            boolean zero = gap || (text.length() > 0 && parts[i] < 1_000);
            text.append(zero ? "零" : "").append(below10000(parts[i])).append(names[i]);
            gap = false;
        }
        return text.toString();
    }

    private static long parse(String text) {
        return ChineseNumeral.parse(text.toCharArray(), 0, text.length());
    }

    private static void holds(long n, String text) {
        if (parse(text) != n) {
            assertThat(parse(text)).as(text).isEqualTo(n);
        }
    }

    private static String formal(String text) {
        StringBuilder formal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = "一二三四五六七八九十百千".indexOf(c);
            formal.append(at < 0 ? c : "壹贰叁肆伍陆柒捌玖拾佰仟".charAt(at));
        }
        return formal.toString();
    }

    private static void holdsInAllSpellings(long n) {
        String text = format(n);
        holds(n, text);
        holds(n, formal(text));
        holds(n, text.replace('零', '〇'));
        holds(n, text.replaceAll("^一十", "十"));
        holds(
                n,
                text.replace("二百", "两百").replace("二千", "两千").replace("二万", "两万").replace("十两", "十二"));
    }

    @Test
    void parsesWhatIsFormattedUpTo99999() {
        for (long n = 0; n < 100_000; n++) {
            holdsInAllSpellings(n);
        }
    }

    @Test
    void parsesAMillionLargerNumbers() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000_000; i++) {
            long n = random.nextLong(1_000_000_000_000L);
            holds(n, format(n));
        }
    }

    @Test
    void refusesWhatIsNoSingleNumber() {
        for (String text : new String[] {"三四", "一七二", "十十", "百十一", "一百零", "零零", "二十三十", "万千"}) {
            assertThat(parse(text)).as(text).isEqualTo(ChineseNumeral.NONE);
        }
    }

    @Test
    void multipliesMoneyOutExactly() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number =
                    new BigDecimal(java.math.BigInteger.valueOf(random.nextInt(100_000_000)), random.nextInt(5));
            String unit = random.nextBoolean() ? "万" : "亿";
            String text = "罚款" + number.toPlainString() + unit + "元。";
            Quantity quantity =
                    QuantityFinderHolder.FINDER.find(text, 0, text.length()).get(0);
            assertThat(quantity.value())
                    .as(text)
                    .isEqualByComparingTo(number.scaleByPowerOfTen(unit.equals("万") ? 4 : 8));
        }
    }

    private static final class QuantityFinderHolder {
        static final QuantityFinder FINDER = QuantityFinder.standard();
    }
}
