package org.campusfrontline.roster.closedloop.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a day can begin: days until each cohort is ready, until each building is free, and entries of each so far; with
/// what was uncovered until then and how it came to be.
record EntryState(Key key, long cost, @Nullable EntryState before, List<Entry> entered) {

    EntryState {
        entered = List.copyOf(entered);
    }

    /// The numbers that say all of the days to come.
    static final class Key {

        private final int[] numbers;
        private final int hash;

        Key(int[] numbers) {
            this.numbers = numbers;
            hash = Arrays.hashCode(numbers);
        }

        int at(int index) {
            return numbers[index];
        }

        int[] copy() {
            return numbers.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(numbers, key.numbers);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        for (EntryState state = this; state != null; state = state.before) {
            all.addAll(0, state.entered);
        }
        return all;
    }
}
