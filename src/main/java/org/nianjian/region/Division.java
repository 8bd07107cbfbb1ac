package org.nianjian.region;

import java.util.Optional;
import org.nianjian.region.Region.Level;

/**
 * A row of {@code region/regions.csv}: a code with its name and parent over a run of years.
 *
 * @param from first year in force
 * @param to first year no longer in force
 */
record Division(String code, String name, String shortName, String parent, int from, int to, Level level) {
    static final int STILL = Integer.MAX_VALUE;
    private static final int COLUMNS = 7;

    /** One line of the table. */
    static Division parse(String line) {
        String[] cell = line.split(",", -1);
        if (cell.length != COLUMNS) {
            throw new IllegalArgumentException("region/regions.csv: " + COLUMNS + " columns needed: " + line);
        }
        int to = cell[4].isEmpty() ? STILL : Integer.parseInt(cell[4]);
        return new Division(cell[0], cell[1], cell[6], cell[2], Integer.parseInt(cell[3]), to, level(cell[0], cell[5]));
    }

    private static Level level(String code, String kind) {
        if (kind.equals("stat_zone")) {
            return Level.ZONE;
        }
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    boolean inForce(int year) {
        return from <= year && year < to;
    }

    /** Empty where it is still in force. */
    Optional<Integer> lastYear() {
        return to == STILL ? Optional.empty() : Optional.of(to - 1);
    }

    /** True for what is also called by its short name and suffix: 恩施州, 景宁县. */
    boolean autonomous() {
        return name.contains("自治") && !name.endsWith("自治区");
    }

    boolean zone() {
        return level == Level.ZONE;
    }
}
