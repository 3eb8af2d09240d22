package org.campusfrontline.roster.market.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One duty of a deal, from whom to whom; the taker agrees by a time of their own. Offered before or named for it.
public record Leg(
        @Nullable UUID offer,
        Seat seat,
        String taker,
        @Nullable Instant agreedAt) {

    public String giver() {
        return seat.person();
    }
}
