package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The figures of one report side by side: which are of one unit, of one year, in one sentence. */
record Counts(List<Draft> drafts) {
    private static final String KIND = "类";
    private static final String CASES = "件";
    private static final String CLOSING = "）)";

    int size() {
        return drafts.size();
    }

    Draft draft(int i) {
        return drafts.get(i);
    }

    Figure figure(int i) {
        return drafts.get(i).figure();
    }

    BigDecimal value(int i) {
        return figure(i).quantity().value();
    }

    String unit(int i) {
        return figure(i).quantity().unit();
    }

    boolean comparable(int one, int other) {
        return drafts.get(one).comparable(drafts.get(other));
    }

    boolean larger(int whole, int part) {
        return value(whole).compareTo(value(part)) >= 0;
    }

    boolean sameSentence(int one, int other) {
        return figure(one).sentence().start() == figure(other).sentence().start();
    }

    boolean sameUnit(int one, int other) {
        return counting(unit(one)) && unit(one).equals(unit(other));
    }

    boolean cases(int i) {
        return unit(i).equals(CASES);
    }

    /** True where papers and cases are counted by the figure's unit. */
    boolean pieces(int i) {
        String unit = unit(i);
        return figure(i).place().line().vocabulary().head(Use.PIECE, unit.toCharArray(), 0, unit.length()) > 0;
    }

    /** True where so many things are counted. */
    boolean counting(int i) {
        return counting(unit(i));
    }

    private static boolean counting(String unit) {
        return !unit.equals("%") && !unit.equals("1") && unit.indexOf('/') < 0;
    }

    /** False for last year's number beside this year's: 检查4306家次（上年4181家次）. */
    boolean sameYear(int one, int other) {
        return year(one).equals(year(other));
    }

    private Optional<Integer> year(int i) {
        return drafts.get(i).period().map(Span::timePeriod);
    }

    /** True where both are told as the same of one year, or the part is of one of the whole's years (2019年以来87件，其中2021年41件). */
    boolean years(int whole, int part) {
        Role role = drafts.get(whole).role();
        Role other = drafts.get(part).role();
        return role == other && sameYear(whole, part)
                || role == Role.CUMULATIVE && other == Role.ACTUAL && holdsYear(whole, part);
    }

    private boolean holdsYear(int years, int year) {
        int told = year(year).orElse(0);
        return drafts.get(years)
                .period()
                .filter(span -> span.start().getYear() <= told && told <= span.timePeriod())
                .isPresent();
    }

    /** True where what stands between the figure before and this one ends the telling of parts. */
    boolean ends(int i) {
        if (!sameSentence(i - 1, i)) {
            return true;
        }
        Figure.Place before = figure(i - 1).place();
        return before.to() < before.reach()
                && (CLOSING.indexOf(before.line().at(before.to())) >= 0 || !kinds(i) && broken(i));
    }

    /** True where a semicolon stands between the figure before and this one. */
    boolean broken(int i) {
        Figure.Place before = figure(i - 1).place();
        return before.line().holds(Marks.SEMICOLON, before.to(), before.reach());
    }

    /** 其中，机构职能类4条；政策法规类6条: kinds go on behind a semicolon. */
    private boolean kinds(int i) {
        return kind(i) && kind(i - 1);
    }

    /** 行政处罚类9件: the name is that of a kind. */
    boolean kind(int i) {
        return figure(i).own().endsWith(KIND);
    }
}
