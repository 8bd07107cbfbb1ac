package org.nianjian.release;

/**
 * A report with its cleaned text, which its mentions' offsets count in.
 *
 * @param text names of private persons unmasked; empty where the report was read before texts were kept
 */
public record ReportText(ReportRow report, String text) {}
