package org.nianjian.job;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nianjian.document.DocumentReader;
import org.nianjian.indicator.Catalogue;
import org.nianjian.mention.MentionReader;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.release.Origin;
import org.nianjian.report.ReportIdentifier;

/** The stages from a file's bytes to its mentions, with one catalogue; they need no database, and are made when used. */
public final class Stages {
    private final Supplier<CatalogueFiles> source;
    private @Nullable CatalogueFiles files;
    private @Nullable Catalogue catalogue;
    private @Nullable Gazetteer gazetteer;

    /** With the files that {@code source} gives, which is asked once. */
    public Stages(Supplier<CatalogueFiles> source) {
        this.source = source;
    }

    /** What reads a report. */
    public ReportReader reader() {
        return new ReportReader(new DocumentReader(), new ReportIdentifier(gazetteer()), mentions(), gazetteer());
    }

    MentionReader mentions() {
        return new MentionReader(finder(), catalogue(), gazetteer());
    }

    QuantityFinder finder() {
        return files().finder();
    }

    private synchronized CatalogueFiles files() {
        CatalogueFiles read = Optional.ofNullable(files).orElseGet(source);
        files = read;
        return read;
    }

    synchronized Catalogue catalogue() {
        Catalogue read = Optional.ofNullable(catalogue).orElseGet(() -> files().catalogue());
        catalogue = read;
        return read;
    }

    synchronized Gazetteer gazetteer() {
        Gazetteer read = Optional.ofNullable(gazetteer).orElseGet(Gazetteer::standard);
        gazetteer = read;
        return read;
    }

    /** What tells a release by this program and catalogue from another. */
    Origin origin() {
        return new Origin(Fingerprint.ofBuild(), files().fingerprint());
    }

    /** What tells this reading from one by another program or with another catalogue. */
    String fingerprint() {
        return Fingerprint.with(files());
    }
}
