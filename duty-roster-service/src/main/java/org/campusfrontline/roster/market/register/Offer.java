package org.campusfrontline.roster.market.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.market.rule.OfferState;
import org.jspecify.annotations.Nullable;

/// A duty that its person would give: to one person or to everybody, for nothing or for one of some others.
public record Offer(
        UUID id,
        UUID period,
        Seat seat,
        @Nullable String asked,
        List<Want> wants,
        OfferState state,
        Instant answerBy,
        Instant offeredAt,
        @Nullable Instant endedAt,
        long version) {

    public Offer {
        wants = List.copyOf(wants);
    }

    public String person() {
        return seat.person();
    }

    public boolean isGift() {
        return wants.isEmpty();
    }

    /// For rounds of several: nobody is asked by name.
    public boolean isPooledSwap() {
        return !isGift() && asked == null;
    }

    /// Whether it could be taken by the person, as far as the offer itself goes.
    public boolean isFor(String taker) {
        return !person().equals(taker) && (asked == null || asked.equals(taker));
    }

    public boolean wants(LocalDate date, String shift) {
        return wants.stream().anyMatch(want -> want.meets(date, shift));
    }
}
