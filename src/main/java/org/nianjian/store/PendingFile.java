package org.nianjian.store;

import java.net.URI;

/**
 * A file that inventory wants read.
 *
 * @param file its path below the input folder, NFC, with {@code /}
 * @param location where its bytes are, in the file system's own spelling
 */
public record PendingFile(String reportId, String file, URI location) {}
