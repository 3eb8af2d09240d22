package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.campusfrontline.volunteer.webhook.rule.Verdict;

/// One call: how it ended, with which status where there was one, and when the receiver wants to be called again.
public record Attempt(
        Verdict verdict,
        Optional<Integer> status,
        Optional<Fault> fault,
        Instant at,
        Duration took,
        Optional<Duration> retryAfter) {

    public boolean delivered() {
        return verdict == Verdict.DELIVERED;
    }
}
