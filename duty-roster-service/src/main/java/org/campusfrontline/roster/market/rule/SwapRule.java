package org.campusfrontline.roster.market.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Whether people exchange duties, how many each may give away in a period, and how long before its beginning a duty
/// changes hands at the latest.
public record SwapRule(SwapMode mode, int gifts, int lastMinutes) {

    /// The last instant at which a duty that begins then changes hands.
    public Instant last(Instant start) {
        return start.minus(Duration.ofMinutes(lastMinutes));
    }

    /// Why a duty that begins at `start` does not change hands now.
    public Optional<Refusal> refusal(Instant start, Instant now) {
        if (mode == SwapMode.OFF) {
            return Optional.of(Refusal.of(MarketProblem.SWAPS_OFF));
        }
        return now.isAfter(last(start))
                ? Optional.of(Refusal.of(MarketProblem.TOO_LATE).with("minutes", lastMinutes))
                : Optional.empty();
    }

    /// Why somebody who gave so many duties away gives no further one.
    public Optional<Refusal> refusalOfGift(int given) {
        return given < gifts
                ? Optional.empty()
                : Optional.of(Refusal.of(MarketProblem.GIFTS_USED_UP).with("gifts", gifts));
    }
}
