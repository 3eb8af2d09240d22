package org.campusfrontline.roster.column;

import java.util.List;

/// How much dearer each person's line is than a program's prices say that it need be. Over all people, and with what
/// places cost beyond their prices, that is the whole distance of a plan from the program: it says whose lines are
/// worth planning anew.
final class LineExcess {

    private final double[] prices;
    private final double[][] worth;
    private final double[] least;

    private LineExcess(double[] prices, double[][] worth, double[] least) {
        this.prices = prices;
        this.worth = worth;
        this.least = least;
    }

    /// Before there is a program: no prices, and nobody's line exceeds anything.
    static LineExcess unknown(int staff) {
        return new LineExcess(new double[0], new double[0][], new double[staff]);
    }

    /// By the last solution of a program of all people.
    static LineExcess of(LineProgram program, Places places, int staff) {
        double[] least = new double[staff];
        for (int person = 0; person < staff; person++) {
            least[person] = program.threshold(person);
        }
        double[] prices = program.prices();
        return new LineExcess(prices, places.worth(prices), least);
    }

    /// The program's, by place; empty before there is one.
    double[] prices() {
        return prices.clone();
    }

    /// By person; never below 0.
    double[] of(List<Column> plan) {
        double[] excess = new double[least.length];
        if (prices.length == 0) {
            return excess;
        }
        for (Column column : plan) {
            excess[column.person()] = Math.max(0, column.reduced(worth) - least[column.person()]);
        }
        return excess;
    }
}
