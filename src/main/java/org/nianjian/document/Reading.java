package org.nianjian.document;

import java.util.List;

/** What became of one input file: its cleaned text, or the reason why it can't be read. */
public sealed interface Reading {

    /** Media type as IANA names it, {@code text/plain} for .txt. */
    String mediaType();

    /**
     * A readable file.
     *
     * @param charset IANA name of the encoding the bytes were in
     * @param text cleaned text: lines that a PDF broke are joined, page numbers gone, line ends {@code \n}
     * @param blocks the text's lines in order, each with what it is; together they cover all characters but line ends
     */
    record Document(String mediaType, String charset, String text, List<Block> blocks) implements Reading {
        public Document {
            blocks = List.copyOf(blocks);
        }
    }

    /** A file that can't be read. {@code reason} is one sentence a person understands. */
    record Unreadable(String mediaType, String reason) implements Reading {}
}
