package org.campusfrontline.volunteer.hours.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where minutes stand. Sources are kept by person, so that two people's bookings touch no common account.
public sealed interface Account {

    String person();

    /// The account's name in the ledger; two accounts with one code are one.
    String code();

    /// What the person has from a unit, of a kind, at an activity where there was one.
    record Earned(
            String person,
            String tree,
            String unit,
            HoursKind kind,
            @Nullable UUID activity) implements Account {

        @Override
        public String code() {
            return String.join(
                    "/", "earned", person, tree, unit, kind.name(), activity == null ? "-" : activity.toString());
        }
    }

    /// Where the person's minutes came from.
    record Source(String person, HoursSource source) implements Account {

        @Override
        public String code() {
            return String.join("/", "source", person, source.name());
        }
    }
}
