package org.nianjian.finding;

import java.util.List;

/**
 * Something an auditor should look at.
 *
 * @param refArea region code, empty where the finding is about no cell
 * @param timePeriod four-digit year, empty likewise
 * @param indicator code, empty likewise
 * @param reportId the report concerned, empty where there are several
 * @param mentionIds the mentions behind it, in order
 * @param message one sentence with the numbers in it
 * @param quotes the sentences behind it, at most four are published
 */
public record Finding(
        FindingKind kind,
        String refArea,
        String timePeriod,
        String indicator,
        String reportId,
        List<String> mentionIds,
        String message,
        List<String> quotes) {
    public Finding {
        mentionIds = List.copyOf(mentionIds);
        quotes = List.copyOf(quotes);
    }
}
