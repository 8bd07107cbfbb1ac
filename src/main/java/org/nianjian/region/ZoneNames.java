package org.nianjian.region;

/** How the short words for a development zone (高新区, 经开区, 示范区) relate to its official name. */
final class ZoneNames {
    private ZoneNames() {}

    /**
     * True where the official name holds the characters of the short one in their order: 高新区 fits 济宁高新技术产业开发区.
     */
    static boolean fits(String words, String official) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            at = official.indexOf(words.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return words.length() >= 2;
    }
}
