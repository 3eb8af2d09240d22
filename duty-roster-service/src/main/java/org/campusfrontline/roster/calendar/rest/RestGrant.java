package org.campusfrontline.roster.calendar.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day off given in exchange, and how many of its minutes settle debts now.
record RestGrant(
        UUID id,
        String person,
        RestDebt.Unit unit,
        LocalDate day,
        int minutes,
        int spent,
        String reason,
        String by,
        Instant at,
        @Nullable Withdrawal withdrawal,
        long version) {

    record Withdrawal(String by, Instant at, String reason) {}

    int free() {
        return withdrawal == null ? minutes - spent : 0;
    }
}
