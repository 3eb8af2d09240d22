package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// What the log knows of an event at or behind the subscription's place: how often it was tried, or that it is done.
record Trial(
        TopicPartition partition,
        long offset,
        boolean done,
        int tries,
        Instant firstAt,
        @Nullable Instant nextAt) {}
