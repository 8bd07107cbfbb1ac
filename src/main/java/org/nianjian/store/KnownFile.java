package org.nianjian.store;

/**
 * What was read of a file before.
 *
 * @param sha256 of its bytes, empty where they could not be read
 * @param fingerprint of the program that read it
 * @param manifest digest of its line in the manifest, empty where it had none
 */
public record KnownFile(String reportId, String sha256, String fingerprint, String manifest) {}
