package org.nianjian.trial;

import org.nianjian.region.Gazetteer;

/** Takes the official names of divisions (山东省, 环翠区) out of words; short ones (和平) may be words of their own. */
final class PlaceNames {
    /** Shorter ones (城区, 郊区) are words as well. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 15;

    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    String without(String words, int year) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int length = nameAt(words, at, year);
            if (length == 0) {
                rest.append(words.charAt(at));
            }
            at += Math.max(1, length);
        }
        return rest.toString();
    }

    private int nameAt(String words, int at, int year) {
        for (int length = Math.min(LONGEST, words.length() - at); length >= SHORTEST; length--) {
            String name = words.substring(at, at + length);
            if (gazetteer.named(name, year).stream()
                    .anyMatch(region -> region.name().equals(name))) {
                return length;
            }
        }
        return 0;
    }
}
