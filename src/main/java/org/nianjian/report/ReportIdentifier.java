package org.nianjian.report;

import java.util.Optional;
import org.nianjian.document.Reading.Document;
import org.nianjian.region.Gazetteer;

/** Tells whose report a text is from title, header, source line, signature, path and manifest. */
public final class ReportIdentifier {

    public ReportIdentifier(Gazetteer gazetteer) {
        throw new UnsupportedOperationException(String.valueOf(gazetteer.hashCode()));
    }

    /**
     * Identifies one report.
     *
     * @param path the file's path below the input folder, with {@code /}
     * @param entry what the manifest says of the file; it wins over the text
     */
    public Report identify(Document document, String path, Optional<ManifestEntry> entry) {
        throw new UnsupportedOperationException(document.text() + path + entry);
    }
}
