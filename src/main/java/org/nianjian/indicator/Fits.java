package org.nianjian.indicator;

import java.util.Arrays;
import java.util.Optional;

/** The entries of which a phrase fits a clause, each with the weight of its most particular one. */
final class Fits {
    private static final int NONE = -1;
    private static final int[] NOTHING = {};
    private int[] orders = NOTHING;
    private int[] weights = NOTHING;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** True where a phrase of that weight would change nothing. */
    boolean holds(int order, int weight) {
        for (int i = 0; i < size; i++) {
            if (orders[i] == order) {
                return weights[i] >= weight;
            }
        }
        return false;
    }

    void add(int order, int weight) {
        for (int i = 0; i < size; i++) {
            if (orders[i] == order) {
                weights[i] = Math.max(weights[i], weight);
                return;
            }
        }
        if (size == orders.length) {
            orders = Arrays.copyOf(orders, size * 2 + 4);
            weights = Arrays.copyOf(weights, size * 2 + 4);
        }
        orders[size] = order;
        weights[size++] = weight;
    }

    /** The heaviest that is admitted; of equals the nearest, then the first in the catalogue. */
    Optional<Indicator> best(Admission admission) {
        for (int weight = heaviest(Integer.MAX_VALUE); weight > 0; weight = heaviest(weight)) {
            int best = NONE;
            for (int i = 0; i < size; i++) {
                if (weights[i] == weight && admission.admits(orders[i])) {
                    best = best == NONE ? orders[i] : admission.nearer(best, orders[i]);
                }
            }
            if (best != NONE) {
                return Optional.of(admission.indicator(best));
            }
        }
        return Optional.empty();
    }

    private int heaviest(int below) {
        int heaviest = 0;
        for (int i = 0; i < size; i++) {
            if (weights[i] < below) {
                heaviest = Math.max(heaviest, weights[i]);
            }
        }
        return heaviest;
    }
}
