package org.campusfrontline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class SendResultTest {

    private final OutboxRow first = row(1, "a");
    private final OutboxRow second = row(2, "a");
    private final OutboxRow other = row(3, "b");
    private final SendResult result = new SendResult();

    @Test
    void sendsAgainWhatOvertookALostRowOfItsKey() {
        // Given
        result.failUnderWay(first, new KafkaException("closed"));
        result.acknowledge(second);
        result.acknowledge(other);

        // When
        result.keepKeyOrder(List.of(first, second, other));

        // Then
        assertThat(result.acknowledged()).containsExactly(3L);
        assertThat(result.lost()).isTrue();
    }

    @Test
    void goesOnPastARowThatTheBrokerWillNeverTake() {
        // Given
        result.failUnderWay(first, new RecordTooLargeException("too large"));
        result.acknowledge(second);

        // When
        result.keepKeyOrder(List.of(first, second));

        // Then
        assertThat(result.acknowledged()).containsExactly(2L);
        assertThat(result.judged()).containsOnlyKeys(first);
        assertThat(result.lost()).isFalse();
    }

    @Test
    void tellsAMissingTopicFromABrokerThatIsAway() {
        // When
        SendFault missing = SendFault.of(
                new TimeoutException("not in metadata", new UnknownTopicOrPartitionException("no such topic")));
        SendFault closed = SendFault.of(new TopicAuthorizationException("not ours"));
        SendFault away = SendFault.of(new TimeoutException("not in metadata"));

        // Then
        assertThat(List.of(missing, closed, away)).containsExactly(SendFault.TOPIC, SendFault.TOPIC, SendFault.BROKER);
    }

    private static OutboxRow row(long seq, String key) {
        return new OutboxRow(seq, "id-" + seq, "sample.thing.v1", key, "t", seq, null, "{}", Instant.EPOCH);
    }
}
