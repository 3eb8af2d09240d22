package org.campusfrontline.deploy.bench.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyOrderTest {

    private static final Map<String, Long> SENT = Map.of("a", 3L, "b", 1L);

    @Test
    void findsNothingWhereEachVersionCameOnceAndInOrder() {
        assertThat(KeyOrder.of(SENT, arrivals("a1", "b1", "a2", "a3"))).isEqualTo(new KeyOrder(0, 0, 0));
    }

    @Test
    void findsWhatIsLostRepeatedOrOutOfOrder() {
        assertThat(KeyOrder.of(SENT, arrivals("a1", "a3", "b1"))).isEqualTo(new KeyOrder(1, 0, 0));
        assertThat(KeyOrder.of(SENT, arrivals("a1", "a2", "a2", "a3", "b1"))).isEqualTo(new KeyOrder(0, 1, 0));
        assertThat(KeyOrder.of(SENT, arrivals("a1", "a3", "a2", "b1"))).isEqualTo(new KeyOrder(0, 0, 1));
    }

    @Test
    void looksAtItsOwnKeysOnly() {
        assertThat(KeyOrder.of(SENT, arrivals("c7", "a1", "a2", "a3", "b1"))).isEqualTo(new KeyOrder(0, 0, 0));
    }

    private static List<TopicReader.Arrival> arrivals(String... words) {
        return Arrays.stream(words)
                .map(word -> new TopicReader.Arrival(
                        word.substring(0, 1), Long.parseLong(word.substring(1)), Instant.EPOCH, Instant.EPOCH))
                .toList();
    }
}
