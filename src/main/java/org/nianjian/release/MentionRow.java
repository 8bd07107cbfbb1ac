package org.nianjian.release;

import org.nianjian.mention.Mention;

/** A line of mentions.csv: a mention and the file that tells it. */
public record MentionRow(String file, Mention mention) {}
