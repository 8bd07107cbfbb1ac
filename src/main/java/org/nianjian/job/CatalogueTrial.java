package org.nianjian.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.Manifest;
import org.nianjian.store.PendingFile;
import org.nianjian.store.StoredReport;
import org.nianjian.trial.Comparison;
import org.nianjian.trial.ExampleTrial;
import org.nianjian.trial.FailedExample;
import org.nianjian.trial.Suggestion;
import org.nianjian.trial.Suggestions;

/** Tries a catalogue on a folder of reports; touches no database and writes no file. */
public final class CatalogueTrial {
    private final List<PendingFile> reports;
    private final Manifest manifest;

    /** On the reports of an input folder. */
    public CatalogueTrial(Path input) {
        this.reports = new ArrayList<>(InputFolder.files(input).values());
        this.reports.sort(Comparator.comparing(PendingFile::file));
        this.manifest = ManifestFile.read(input, Gazetteer::standard);
    }

    /** The sentences of a catalogue that are not read as the entries beside them say. */
    public static List<FailedExample> failures(CatalogueFiles files) {
        Stages stages = new Stages(() -> files);
        return new ExampleTrial(stages.mentions(), stages.gazetteer()).failures(stages.catalogue());
    }

    /** What {@code after} reads differently from {@code before}. */
    public Comparison compare(CatalogueFiles before, CatalogueFiles after) {
        ReadFiles.Work first = work(new Stages(() -> before));
        ReadFiles.Work second = work(new Stages(() -> after));
        Comparison comparison = new Comparison();
        for (PendingFile report : reports) {
            StoredReport one = ReadFiles.read(report, first);
            StoredReport other = ReadFiles.read(report, second);
            comparison.add(report.file(), one.mentions(), other.mentions());
        }
        return comparison;
    }

    /** The labels without a code that stand most often in the reports, at most {@code limit}. */
    public List<Suggestion> suggest(CatalogueFiles files, int limit) {
        Stages stages = new Stages(() -> files);
        ReadFiles.Work work = work(stages);
        Suggestions suggestions = new Suggestions(stages.gazetteer());
        for (PendingFile report : reports) {
            suggestions.add(report.file(), ReadFiles.read(report, work).mentions());
        }
        return suggestions.most(limit);
    }

    private ReadFiles.Work work(Stages stages) {
        return new ReadFiles.Work(stages.reader(), manifest, "", 0);
    }
}
