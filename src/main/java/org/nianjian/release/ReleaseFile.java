package org.nianjian.release;

/** A file of a release as release.json names it. */
record ReleaseFile(String name, String sha256, long rows) {}
