package org.nianjian.trial;

/**
 * How often a code is given.
 *
 * @param before by the first catalogue
 * @param after by the second
 * @param gained figures that have the code only now
 * @param lost figures that had it and have it no more
 * @param changed figures that keep it with another number, unit, bound or role
 */
public record CodeCount(String code, int before, int after, int gained, int lost, int changed) {
    static final CodeCount NONE = new CodeCount("", 0, 0, 0, 0, 0);

    CodeCount plus(CodeCount more) {
        return new CodeCount(
                more.code,
                before + more.before,
                after + more.after,
                gained + more.gained,
                lost + more.lost,
                changed + more.changed);
    }

    /** True where the two catalogues differ over the code. */
    public boolean differs() {
        return gained + lost + changed > 0;
    }
}
