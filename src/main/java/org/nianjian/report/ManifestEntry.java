package org.nianjian.report;

import java.time.LocalDate;
import java.util.Optional;
import org.nianjian.region.RegionCode;

/** One line of {@code input/reports.csv}: what a person says of a file; empty fields leave the text its say. */
public record ManifestEntry(
        String file,
        Optional<RegionCode> refArea,
        Optional<String> agency,
        Optional<Integer> reportYear,
        Optional<LocalDate> published,
        Optional<String> sourceUrl) {}
