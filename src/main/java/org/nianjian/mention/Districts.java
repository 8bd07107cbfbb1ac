package org.nianjian.mention;

import java.util.List;
import java.util.Optional;

/** A district whose figure names nothing but the district counts what the whole region's figure before the list does. */
final class Districts {
    private static final int REACH = 12;

    private Districts() {}

    /** 全市受理信访1436件。按区县统计，王益区386件、印台区291件: the code of the whole, empty where none is near. */
    static Optional<String> counted(Figure figure, String whole, List<Draft> before) {
        String own = figure.own();
        if (own.isEmpty()
                || !Marks.is(own.charAt(own.length() - 1), Marks.REGION)
                || !figure.noun().isEmpty()) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Draft told = before.get(i);
            if (told.figure().passage() != figure.passage()) {
                return Optional.empty();
            }
            boolean unit =
                    told.figure().quantity().unit().equals(figure.quantity().unit());
            if (unit && told.refArea().equals(whole) && told.role() == Role.ACTUAL) {
                boolean larger = told.figure()
                                .quantity()
                                .value()
                                .compareTo(figure.quantity().value())
                        > 0;
                return Optional.of(told.indicator()).filter(code -> larger && !code.isEmpty());
            }
        }
        return Optional.empty();
    }
}
