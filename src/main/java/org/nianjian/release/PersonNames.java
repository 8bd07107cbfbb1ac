package org.nianjian.release;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Masks the names of private persons who complain: 居民张三丰反映 is published as 居民张某某反映. A name is a surname of the
 * table with one or two characters behind it, directly before 举报, 来信, 反映, 投诉 or 信访, or before what may stand between
 * (实名, 等3人, 向我局); it begins where the Chinese text begins or after a word that may precede a name. What only
 * looks so (高度, 施工, 全年) stands in {@code release/person_words.tsv}.
 */
public final class PersonNames {
    private static final String MASK = "某某";
    private static final int LOOKED_BACK = 16;
    private static final int LONGEST_WORD = 5;
    private static final int LONGEST_PART = 10;

    private static final Set<String> SURNAMES = WordTable.surnames();
    private static final Map<String, Set<String>> WORDS = WordTable.personWords();
    private static final Set<String> TRIGGERS = words("trigger");
    private static final Set<String> LEADS = words("lead");
    private static final Set<String> BETWEEN = words("between");
    private static final Set<String> PARTICLES = words("particle");
    private static final Set<String> NO_GIVEN_NAME = words("no_given_name");
    private static final Set<String> ORDINARY = words("ordinary");
    private static final Set<String> COUNTERS = words("counter");
    private static final Set<String> NUMERALS = words("numeral");
    private static final Set<String> OTHERS = words("others");
    private static final Set<String> LISTS = words("list");
    private static final Set<String> STOPS = words("stop");
    private static final Set<String> DOTS = words("dot");

    private final String text;
    private final TreeMap<Integer, Integer> givenNames = new TreeMap<>();

    private PersonNames(String text) {
        this.text = text;
    }

    /** The text with the given names of those who complain as 某某. */
    public static String mask(String text) {
        return of(text).masked();
    }

    /** The names in a text. */
    public static PersonNames of(String text) {
        PersonNames names = new PersonNames(text);
        for (String trigger : TRIGGERS) {
            for (int at = text.indexOf(trigger); at >= 0; at = text.indexOf(trigger, at + 1)) {
                names.lookBefore(at);
            }
        }
        return names;
    }

    /** The text with its names masked. */
    public String masked() {
        if (givenNames.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length() + 8);
        int from = 0;
        for (Map.Entry<Integer, Integer> given : givenNames.entrySet()) {
            if (given.getKey() >= from) {
                masked.append(text, from, given.getKey()).append(MASK);
                from = given.getValue();
            }
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Where an offset of the text is in {@link #masked}. */
    public int place(int offset) {
        int shift = 0;
        int from = 0;
        for (Map.Entry<Integer, Integer> given : givenNames.headMap(offset).entrySet()) {
            if (given.getKey() >= from) {
                shift += MASK.length() - (given.getValue() - given.getKey());
                from = given.getValue();
            }
        }
        return Math.max(0, offset + shift);
    }

    /** Looks for names that end at the trigger, or before what stands between a name and it. */
    private void lookBefore(int trigger) {
        if (maskEndingAt(trigger) || maskBeforeBetween(trigger)) {
            return;
        }
        for (int at = trigger - 1; at >= Math.max(0, trigger - LOOKED_BACK) && !isOneOf(STOPS, at); at--) {
            boolean particle = PARTICLES.contains(text.substring(at, at + 1))
                    || PARTICLES.contains(text.substring(at, Math.min(at + 2, trigger)));
            if (particle && (maskEndingAt(at) || maskBeforeBetween(at))) {
                return;
            }
        }
    }

    private boolean maskBeforeBetween(int end) {
        int at = end;
        for (OptionalInt next = beforeBetween(at); next.isPresent(); next = beforeBetween(at)) {
            at = next.getAsInt();
            if (maskEndingAt(at)) {
                return true;
            }
            if (end - at > LOOKED_BACK) {
                return false;
            }
        }
        return false;
    }

    /** Where a word, a count of people (等3人) or a bracket that may stand behind a name begins. */
    private OptionalInt beforeBetween(int end) {
        for (int length = Math.min(LONGEST_WORD, end); length > 0; length--) {
            if (BETWEEN.contains(text.substring(end - length, end))) {
                return OptionalInt.of(end - length);
            }
        }
        if (isOneOf(COUNTERS, end - 1)) {
            return beforeCount(end - 1);
        }
        boolean bracket = end > 0 && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == '）');
        return bracket ? beforeBracket(end - 1) : OptionalInt.empty();
    }

    private OptionalInt beforeBracket(int close) {
        for (int at = close - 1; at >= Math.max(0, close - 2 * LOOKED_BACK); at--) {
            if (text.charAt(at) == '(' || text.charAt(at) == '（') {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt beforeCount(int end) {
        int at = end;
        while (end - at < LONGEST_WORD && isOneOf(NUMERALS, at - 1)) {
            at--;
        }
        if (at == end) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(isOneOf(OTHERS, at - 1) ? at - 1 : at);
    }

    /** Masks the name that ends here and those listed before it; false where there is none. */
    private boolean maskEndingAt(int end) {
        OptionalInt start = nameStart(end);
        if (start.isEmpty()) {
            return false;
        }
        int nameEnd = end;
        while (start.isPresent()) {
            int from = start.getAsInt();
            boolean compound = nameEnd - from > 2 && SURNAMES.contains(text.substring(from, from + 2));
            // two words may call for one name (来信反映): it ends before the first of them
            givenNames.merge(from + (compound ? 2 : 1), nameEnd, Math::min);
            nameEnd = from - 1;
            start = isOneOf(LISTS, nameEnd) ? nameStart(nameEnd) : OptionalInt.empty();
        }
        return true;
    }

    private OptionalInt nameStart(int end) {
        for (int length = Math.min(4, end); length >= 2; length--) {
            if (isName(end - length, end) && beginsAt(end - length)) {
                return OptionalInt.of(end - length);
            }
        }
        return dottedNameStart(end);
    }

    /** Where a name with a dot in it begins (阿依古丽·买买提): its first character stays, as a surname does. */
    private OptionalInt dottedNameStart(int end) {
        int dot = partStart(end) - 1;
        if (dot < 0 || end - dot < 3 || !isOneOf(DOTS, dot)) {
            return OptionalInt.empty();
        }
        return firstStart(dot, start -> leadEndsAt(start, 2))
                .or(() -> firstStart(dot, this::beginsAt))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private Optional<Integer> firstStart(int dot, IntPredicate begins) {
        return IntStream.range(partStart(dot), dot - 1).filter(begins).boxed().findFirst();
    }

    /** Where the run of Chinese characters begins that ends here, as far back as a part of a name may reach. */
    private int partStart(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_PART && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isName(int start, int end) {
        int length = end - start;
        boolean compound = length > 2 && SURNAMES.contains(text.substring(start, start + 2));
        boolean single = length < 4 && SURNAMES.contains(text.substring(start, start + 1));
        return (compound || single)
                && !ORDINARY.contains(text.substring(start, start + 2))
                && !ORDINARY.contains(text.substring(start, Math.min(start + 3, end)))
                && isGivenName(start + (compound ? 2 : 1), end);
    }

    private boolean isGivenName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isIdeographic(text.charAt(i)) || isOneOf(NO_GIVEN_NAME, i)) {
                return false;
            }
        }
        return true;
    }

    /** True where Chinese text begins here, or a word that may precede a name ends here and not one place later. */
    private boolean beginsAt(int start) {
        if (start == 0 || !Character.isIdeographic(text.charAt(start - 1))) {
            return true;
        }
        return leadEndsAt(start, 1) && !leadEndsAt(start + 1, 2);
    }

    private boolean leadEndsAt(int end, int shortest) {
        for (int length = shortest; length <= Math.min(LONGEST_WORD, end); length++) {
            if (LEADS.contains(text.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(Set<String> characters, int at) {
        return at >= 0 && characters.contains(text.substring(at, at + 1));
    }

    private static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }
}
