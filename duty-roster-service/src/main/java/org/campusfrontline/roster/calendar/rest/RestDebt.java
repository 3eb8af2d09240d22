package org.campusfrontline.roster.calendar.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.jspecify.annotations.Nullable;

/// Minutes worked on one day off within one duty, and how many of them were rested since. Without a deadline they are
/// those of a statutory holiday.
record RestDebt(
        UUID id,
        UUID period,
        String person,
        Unit unit,
        Work work,
        @Nullable LocalDate deadline,
        int settled,
        boolean reversed) {

    record Unit(String tree, String code) {}

    /// What was worked; equal work of a later version of the roster is the same debt.
    record Work(String person, LocalDate dutyDate, String shift, LocalDate date, DayClass dayClass, int minutes) {}

    enum State {
        OPEN,
        SETTLED,
        EXPIRED,
        MONEY_MATTER,
        REVERSED
    }

    /// Labour Law art. 44: rest in exchange or else money for a rest day, always money for a statutory holiday.
    enum Remedy {
        REST,
        MONEY,
        NONE
    }

    int open() {
        return deadline == null || reversed ? 0 : work.minutes() - settled;
    }

    State state(LocalDate today) {
        if (reversed) {
            return State.REVERSED;
        }
        if (deadline == null) {
            return State.MONEY_MATTER;
        }
        if (open() == 0) {
            return State.SETTLED;
        }
        return deadline.isBefore(today) ? State.EXPIRED : State.OPEN;
    }

    Remedy remedy(LocalDate today) {
        return switch (state(today)) {
            case OPEN -> Remedy.REST;
            case EXPIRED, MONEY_MATTER -> Remedy.MONEY;
            case SETTLED, REVERSED -> Remedy.NONE;
        };
    }
}
