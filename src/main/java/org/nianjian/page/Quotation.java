package org.nianjian.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;

/**
 * A sentence of a report with the figures in it that a finding is about.
 *
 * @param report id of the report, empty where it is not known
 * @param start of the first of the figures, which with the report names the mention
 * @param sentence as published
 * @param marks where in it the figures are, in chars: each begins and ends
 */
record Quotation(String report, int start, String sentence, List<int[]> marks) {
    private static final int MOST = 6;

    Quotation {
        marks = List.copyOf(marks);
    }

    /** The sentences behind a finding; those of its mentions, else its quotes. */
    static List<Quotation> of(Finding finding, Map<String, Mention> mentions) {
        Map<String, List<Mention>> bySentence = new LinkedHashMap<>();
        for (String id : finding.mentionIds()) {
            Mention mention = mentions.get(id);
            if (mention != null) {
                bySentence
                        .computeIfAbsent(mention.reportId() + ' ' + mention.sentence(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        if (bySentence.isEmpty()) {
            return finding.quotes().stream()
                    .limit(MOST)
                    .map(quote -> new Quotation(finding.reportId(), 0, new MaskedText(quote).shown(), List.of()))
                    .toList();
        }
        return bySentence.values().stream().limit(MOST).map(Quotation::of).toList();
    }

    private static Quotation of(List<Mention> mentions) {
        Mention first = mentions.get(0);
        MaskedText text = new MaskedText(first.sentence());
        List<int[]> marks = mentions.stream()
                .map(one -> new int[] {text.place(one.at()), text.place(one.at() + one.end() - one.start())})
                .toList();
        return new Quotation(first.reportId(), first.start(), text.shown(), marks);
    }

    void write(Json json) {
        json.array().text(report).number(start).text(sentence).array();
        marks.forEach(mark -> json.array().number(mark[0]).number(mark[1]).endArray());
        json.endArray().endArray();
    }
}
