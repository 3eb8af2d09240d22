package org.campusfrontline.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an operator sees of a dead letter: where it lies and what went wrong, never its content.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterView(
        String consumer,
        UUID event,
        String type,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String error,
        int tries,
        Instant failedAt,
        @Nullable Instant redrivenAt) {

    static DeadLetterView of(DeadLetter letter) {
        Delivery delivery = letter.delivery();
        return new DeadLetterView(
                letter.consumer(),
                letter.event(),
                delivery.headers().getOrDefault("ce_type", ""),
                delivery.place().topic(),
                delivery.place().partition(),
                delivery.place().offset(),
                delivery.key(),
                letter.error(),
                letter.tries(),
                letter.failedAt(),
                letter.redrivenAt());
    }
}
