package org.nianjian.job;

import java.util.List;
import java.util.function.Supplier;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Keeps a fault of ours in an audit from costing the figures that were read, and the other reports their release. */
final class Guarded {
    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private Guarded() {}

    /**
     * What the audit finds; where it fails, a finding that says so. A database that fails still ends the step.
     *
     * @param what names what is audited: a file, a region, two years of an agency
     * @param reportId the report's, empty where it is of several
     */
    static List<Finding> findings(String what, String reportId, Supplier<List<Finding>> audit) {
        try {
            return audit.get();
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("{}: the program has a fault that its audit brings out", what, e);
            String message =
                    what + ": The program failed in the audit (" + e.getClass().getSimpleName()
                            + "); the figures are read, what does not fit among them may be missing. Please report it.";
            return List.of(new Finding(FindingKind.UNREADABLE, "", "", "", reportId, List.of(), message, List.of()));
        }
    }
}
