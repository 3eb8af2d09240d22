package org.campusfrontline.deploy.bench.rival;

/// What one person's row is held to. A set of codes is a flag for each.
public sealed interface Rule {

    int WEEK = 7;
    int SATURDAY = 5;

    void weigh(int[] row, Bill bill);

    /// Days in a row with one of the codes. A run that the last day does not end is never too short; of one
    /// that goes on from before the first day so many days count towards the least and towards the most.
    record Run(boolean[] in, Bound least, Bound most, int beforeLeast, int beforeMost) implements Rule {

        @Override
        public void weigh(int[] row, Bill bill) {
            int shortOf = beforeLeast;
            int longOf = beforeMost;
            for (int code : row) {
                if (in[code]) {
                    shortOf++;
                    longOf++;
                    bill.charge(most, longOf > most.value() ? 1 : 0);
                } else {
                    bill.charge(least, shortOf > 0 ? least.value() - shortOf : 0);
                    shortOf = 0;
                    longOf = 0;
                }
            }
        }
    }

    /// The amounts of all codes together, with what was before. Where it is broken, whole units are weighed.
    record Sum(int[] amounts, Bound least, Bound most, int before, int unit) implements Rule {

        @Override
        public void weigh(int[] row, Bill bill) {
            int sum = before;
            for (int code : row) {
                sum += amounts[code];
            }
            bill.charge(least, Math.ceilDiv(least.value() - sum, unit));
            bill.charge(most, sum > most.value() ? Math.ceilDiv(sum - most.value(), unit) : 0);
        }
    }

    /// Weekends with work on either day, with those before.
    record Weekends(Bound most, int before) implements Rule {

        @Override
        public void weigh(int[] row, Bill bill) {
            int weekends = before;
            for (int saturday = SATURDAY; saturday < row.length; saturday += WEEK) {
                boolean sunday = saturday + 1 < row.length && row[saturday + 1] != Sheet.FREE;
                weekends += row[saturday] != Sheet.FREE || sunday ? 1 : 0;
            }
            bill.charge(most, weekends - most.value());
        }
    }

    /// Both days of a weekend or neither.
    record WholeWeekends(Bound both) implements Rule {

        @Override
        public void weigh(int[] row, Bill bill) {
            for (int saturday = SATURDAY; saturday + 1 < row.length; saturday += WEEK) {
                boolean half = row[saturday] == Sheet.FREE != (row[saturday + 1] == Sheet.FREE);
                bill.charge(both, half ? 1 : 0);
            }
        }
    }

    /// After one of the first no one of the others the next day; always hard.
    record Never(boolean[] first, boolean[] next) implements Rule {

        static final Bound ONCE = Bound.hard(0);

        @Override
        public void weigh(int[] row, Bill bill) {
            for (int day = 1; day < row.length; day++) {
                bill.charge(ONCE, first[row[day - 1]] && next[row[day]] ? 1 : 0);
            }
        }
    }
}
