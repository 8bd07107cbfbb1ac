package org.nianjian.release;

/**
 * What made a release, beside the program's version.
 *
 * @param build tells one build of the program from another: a digest over its classes and tables
 * @param catalogue a digest over the catalogue's files in use
 */
public record Origin(String build, String catalogue) {
    static final Origin UNKNOWN = new Origin("", "");
}
