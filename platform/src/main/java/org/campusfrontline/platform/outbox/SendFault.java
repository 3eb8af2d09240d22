package org.campusfrontline.platform.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/// Whose fault it is that a record was not taken: what is to be done hangs on that.
enum SendFault {
    /// The row can never be sent.
    ROW,
    /// Every row of the topic waits until a person makes or opens the topic.
    TOPIC,
    /// Everything waits until the broker is back.
    BROKER;

    static SendFault of(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownTopicOrPartitionException || cause instanceof AuthorizationException) {
                return TOPIC;
            }
            if (cause instanceof RecordTooLargeException
                    || cause instanceof SerializationException
                    || cause instanceof InvalidRecordException
                    || cause instanceof InvalidTopicException) {
                return ROW;
            }
        }
        return BROKER;
    }
}
