package org.nianjian.document;

/** Reads one input file: media type from its name, charset from its bytes, then the text cleaned line by line. */
public final class DocumentReader {

    /**
     * Reads a file's content.
     *
     * @param fileName the file's name; its suffix decides the format
     * @param content all bytes of the file
     */
    public Reading read(String fileName, byte[] content) {
        throw new UnsupportedOperationException(fileName + content.length);
    }
}
