package org.nianjian.report;

import java.util.Locale;

/** What sort of yearly report a text is. */
public enum ReportKind {
    /** 法治政府建设年度报告 and its forerunners (依法行政). */
    RULE_OF_LAW,
    /** 政府工作报告, 年度工作总结. */
    WORK_REPORT,
    OTHER;

    /** Inverse of {@link #toString()}. */
    public static ReportKind parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
