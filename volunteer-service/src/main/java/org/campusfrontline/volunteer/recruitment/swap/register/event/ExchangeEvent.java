package org.campusfrontline.volunteer.recruitment.swap.register.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a seat on offer on `volunteer.exchange.v1`. Who declined what is in none of them.
public sealed interface ExchangeEvent {

    UUID exchange();

    long version();

    /// `to` is whom the giver asks by name; null where everybody may take it.
    record ExchangeOffered(
            UUID exchange,
            UUID signUp,
            String person,
            @Nullable String to,
            boolean swap,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            Instant expiresAt,
            Instant occurredAt,
            long version)
            implements ExchangeEvent {}

    /// Others would take it: its person is asked to agree until then, or organisers are.
    record ExchangeMatched(
            UUID exchange,
            UUID proposal,
            String person,
            boolean awaitsApproval,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            Instant until,
            Instant occurredAt,
            long version)
            implements ExchangeEvent {}

    /// `taker` is who has it now, or would have where the organiser did not agree.
    record ExchangeEnded(
            UUID exchange,
            String person,
            @Nullable String taker,
            String outcome,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            Instant occurredAt,
            long version)
            implements ExchangeEvent {}
}
