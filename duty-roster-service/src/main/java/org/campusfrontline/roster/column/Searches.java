package org.campusfrontline.roster.column;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Finds people's cheapest lines at the prices of the cover.
interface Searches {

    /// A person's lines from the cheapest on, and what none can cost less than.
    record Found(int person, List<Column> columns, double bound) {
        public Found {
            columns = List.copyOf(columns);
        }
    }

    /// One answer each, fewer once `stopped`; `worth` is what one more person is worth by day and duty.
    List<Found> all(List<Integer> people, double[][] worth, BooleanSupplier stopped);
}
