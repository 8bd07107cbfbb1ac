package org.nianjian.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences of findings, {@code finding/messages.tsv}: an expert may reword them. */
public final class Messages {
    private static final String TABLE = "/finding/messages.tsv";
    private static final int COLUMNS = 5;
    private static final Map<String, Message> BY_ID = read();

    private Messages() {}

    /**
     * A sentence with places for its numbers.
     *
     * @param kind the kind of finding it belongs to, empty for a word used in others
     * @param example values for its places
     * @param reason when it is told
     */
    record Message(String id, String kind, String text, String example, String reason) {
        String filled() {
            Map<String, String> values = new LinkedHashMap<>();
            for (String pair : example.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.put(pair.substring(0, equals), pair.substring(equals + 1));
                }
            }
            return fill(id, values);
        }
    }

    /** The sentence of that name with {@code {place}} replaced by the values. */
    public static String fill(String id, Map<String, String> values) {
        String text = message(id).text();
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String place = text.substring(open + 1, close);
            filled.append(text, at, open).append(values.getOrDefault(place, "{" + place + "}"));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** The kind of finding that the sentence of that name tells. */
    public static FindingKind kind(String id) {
        return FindingKind.parse(message(id).kind());
    }

    /** A word that stands in other sentences. */
    public static String word(String id) {
        return message(id).text();
    }

    static List<Message> all() {
        return List.copyOf(BY_ID.values());
    }

    private static Message message(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }

    private static Map<String, Message> read() {
        Map<String, Message> byId = new LinkedHashMap<>();
        for (List<String> row : Rows.read(TABLE, COLUMNS)) {
            Message message = new Message(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
            if (!message.kind().isEmpty()) {
                FindingKind.parse(message.kind());
            }
            if (byId.put(message.id(), message) != null) {
                throw new IllegalArgumentException(TABLE + ": " + message.id() + " stands there twice");
            }
        }
        return byId;
    }
}
