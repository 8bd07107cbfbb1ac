package org.nianjian.audit;

/** 取缔“十小”企业27家，其中小造纸9家、小电镀6家; “四乱”问题: kinds that a name counts by the char they all have, so that none is two. */
final class NumberedKinds {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    private NumberedKinds() {}

    /** Whether the parts are kinds that the total's name counts. */
    static boolean names(Parts list) {
        int at = numeral(list.whole());
        return at >= 0
                && list.words().stream()
                        .allMatch(words -> words.indexOf(list.whole().charAt(at + 1)) >= 0);
    }

    /** The same where it counts as many as are listed. */
    static boolean all(Parts list) {
        int at = numeral(list.whole());
        return at >= 0
                && NUMERALS.indexOf(list.whole().charAt(at)) + 1 == list.parts().size()
                && names(list);
    }

    /** Where in 取缔“十小”企业 the numeral stands that opens a quoted name of two chars, -1 where none does. */
    private static int numeral(String whole) {
        int open = whole.indexOf(OPEN);
        int at = open + 1;
        boolean counted = open >= 0
                && at + 2 < whole.length()
                && NUMERALS.indexOf(whole.charAt(at)) >= 0
                && whole.charAt(at + 2) == CLOSE;
        return counted ? at : -1;
    }
}
