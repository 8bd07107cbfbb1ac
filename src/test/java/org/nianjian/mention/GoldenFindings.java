package org.nianjian.mention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.finding.Finding;

/**
 * What an auditor must see in a golden report, {@code findings.tsv}, against what is told. A line names the kind and the
 * mentions of {@code mentions.tsv} behind it; a finding is that one where the kind is the same and one mention is.
 */
final class GoldenFindings {
    private static final String HEADER = "kind\tids\tmessage";

    /** A finding with the mentions behind it, as the truth numbers them. */
    private record Seen(String kind, Set<String> ids, String line) {
        boolean same(Seen other) {
            return kind.equals(other.kind) && !Collections.disjoint(ids, other.ids);
        }
    }

    private final Path file;

    GoldenFindings(Path folder) {
        this.file = folder.resolve("findings.tsv");
    }

    /** What is told though it is not true, and what is not though it is. */
    List<String> deviations(List<Finding> findings, Map<String, String> truthIds) throws IOException {
        List<Seen> told =
                findings.stream().map(finding -> told(finding, truthIds)).toList();
        if (Boolean.getBoolean("golden.rewrite") && Files.notExists(file)) {
            write(told);
        }
        List<Seen> truth = truth();
        List<String> deviations = new ArrayList<>();
        truth.stream()
                .filter(seen -> told.stream().noneMatch(seen::same))
                .forEach(seen -> deviations.add("finding missed " + seen.line()));
        told.stream()
                .filter(seen -> truth.stream().noneMatch(seen::same))
                .forEach(seen -> deviations.add("finding is none " + seen.line()));
        return deviations;
    }

    private static Seen told(Finding finding, Map<String, String> truthIds) {
        List<String> ids = finding.mentionIds().stream()
                .map(id -> truthIds.getOrDefault(id, id))
                .toList();
        String line = finding.kind() + "\t" + String.join(" ", ids) + "\t" + finding.message();
        return new Seen(finding.kind().toString(), new HashSet<>(ids), line);
    }

    private List<Seen> truth() throws IOException {
        List<Seen> truth = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (!line.equals(HEADER)) {
                truth.add(new Seen(cells.get(0), Set.of(cells.get(1).split(" ")), line));
            }
        }
        return truth;
    }

    private void write(List<Seen> told) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        told.forEach(seen -> lines.add(seen.line()));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
