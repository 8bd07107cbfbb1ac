package org.nianjian.report;

/** Full-width digits made plain. */
final class Digits {
    private Digits() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }
}
