package org.nianjian.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianjian.document.Reading.Document;
import org.nianjian.document.Reading.Unreadable;

/** Reads one input file: media type from its name, charset from its bytes, then the text cleaned line by line. */
public final class DocumentReader {
    private static final String MARKDOWN = "text/markdown";
    private static final Map<String, String> READ = Map.of("txt", "text/plain", "md", MARKDOWN);
    private static final Map<String, String> NOT_YET = Map.of(
            "html", "text/html",
            "htm", "text/html",
            "pdf", "application/pdf",
            "doc", "application/msword",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "csv", "text/csv",
            "xls", "application/vnd.ms-excel",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String UNKNOWN = "application/octet-stream";

    private final LineCleaner cleaner = new LineCleaner(FurnitureWords.standard());

    /**
     * Reads a file's content.
     *
     * @param fileName the file's name; its suffix decides the format
     * @param content all bytes of the file
     */
    public Reading read(String fileName, byte[] content) {
        String suffix = suffix(fileName);
        Optional<String> mediaType = Optional.ofNullable(READ.get(suffix));
        if (mediaType.isEmpty()) {
            return new Unreadable(NOT_YET.getOrDefault(suffix, UNKNOWN), formatReason(suffix));
        }
        if (content.length == 0) {
            return new Unreadable(mediaType.get(), "The file is empty.");
        }
        return TextDecoder.decode(content)
                .map(decoded -> clean(mediaType.get(), decoded))
                .orElseGet(() -> new Unreadable(
                        mediaType.get(), "The file is no text in UTF-8, GB18030 or UTF-16; it may be binary."));
    }

    private Reading clean(String mediaType, TextDecoder.Decoded decoded) {
        Document document = cleaner.clean(mediaType, decoded.charset(), decoded.text(), mediaType.equals(MARKDOWN));
        return document.text().isEmpty()
                ? new Unreadable(mediaType, "The file holds no text, only blanks or page numbers.")
                : document;
    }

    private static String formatReason(String suffix) {
        return suffix.isEmpty()
                ? "The file name has no suffix: this format is not read yet."
                : "." + suffix + ": this format is not read yet.";
    }

    private static String suffix(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
