package org.campusfrontline.volunteer.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final TopicPartition ZERO = new TopicPartition("t", 0);
    private static final TopicPartition ONE = new TopicPartition("t", 1);
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void putsEventsOfAKeyInAChainInTheirOrder() {
        Window window = window(Map.of(ZERO, 10L));
        add(window, "a", "b", "a", "b", "a");

        List<List<Parcel>> chains = window.chains(NOW, 100);

        assertThat(offsets(chains)).containsExactly(List.of(10L, 12L, 14L), List.of(11L, 13L));
    }

    @Test
    void givesNoMoreThanAskedFor() {
        Window window = window(Map.of(ZERO, 10L));
        add(window, "a", "a", "b", "c");

        assertThat(offsets(window.chains(NOW, 3))).containsExactly(List.of(10L, 11L), List.of(12L));
        assertThat(offsets(window.chains(NOW, 1))).containsExactly(List.of(10L));
    }

    @Test
    void letsAKeyWaitAloneUntilItsFirstEventIsDue() {
        Window window = window(Map.of(ZERO, 10L));
        add(window, "a", "a", "b");

        window.chains(NOW, 100).getFirst().getFirst().waitUntil(NOW.plusSeconds(1));

        assertThat(offsets(window.chains(NOW, 100))).containsExactly(List.of(12L));
        assertThat(offsets(window.chains(NOW.plusSeconds(1), 100))).hasSize(2);
    }

    @Test
    void triesTheLeastTriedFirst() {
        Window window = window(Map.of(ZERO, 10L));
        add(window, "a", "b");

        window.chains(NOW, 100).getFirst().getFirst().tried(NOW);

        assertThat(offsets(window.chains(NOW, 1))).containsExactly(List.of(11L));
    }

    @Test
    void standsAtTheFirstEventThatIsNotDone() {
        Window window = window(Map.of(ZERO, 10L, ONE, 7L));
        add(window, "a", "b", "c");
        assertThat(window.places()).isEqualTo(Map.of(ZERO, 10L, ONE, 7L));

        List<List<Parcel>> chains = window.chains(NOW, 100);
        chains.get(1).getFirst().end();
        assertThat(window.places()).isEqualTo(Map.of(ZERO, 10L, ONE, 7L));

        chains.get(0).getFirst().end();
        assertThat(window.places()).isEqualTo(Map.of(ZERO, 12L, ONE, 7L));

        chains.get(2).getFirst().end();
        assertThat(window.places()).isEqualTo(Map.of(ZERO, 13L, ONE, 7L));
        assertThat(window.waiting()).isZero();
    }

    @Test
    void passesRecordsThatItIsNotToldOf() {
        Window window = window(Map.of(ZERO, 10L));
        window.passed(ZERO, 10);
        window.passed(ZERO, 11);
        assertThat(window.places()).isEqualTo(Map.of(ZERO, 12L));

        window.add(event(ZERO, 12, "a"));
        window.passed(ZERO, 13);
        assertThat(window.places()).isEqualTo(Map.of(ZERO, 12L));
    }

    @Test
    void goesOnWhereAnotherLeftIt() {
        Instant later = NOW.plusSeconds(60);
        Window window = new Window(
                10,
                Map.of(ZERO, 10L),
                List.of(
                        new Trial(ZERO, 10, false, 3, NOW.minusSeconds(600), later),
                        new Trial(ZERO, 12, true, 1, NOW.minusSeconds(600), null)));
        add(window, "a", "b", "c");

        assertThat(offsets(window.chains(NOW, 100))).containsExactly(List.of(11L));
        Parcel resumed = window.chains(later, 100).getLast().getFirst();
        assertThat(resumed.tries()).isEqualTo(3);
        assertThat(resumed.firstTried(NOW)).isEqualTo(NOW.minusSeconds(600));
    }

    @Test
    void isFullOfWhatIsNotDone() {
        Window window = new Window(2, Map.of(ZERO, 10L), List.of());
        add(window, "a", "b");
        assertThat(window.isFull()).isTrue();

        window.chains(NOW, 1).getFirst().getFirst().end();
        assertThat(window.isFull()).isFalse();
    }

    private static Window window(Map<TopicPartition, Long> places) {
        return new Window(100, places, List.of());
    }

    /// From offset 10 on, one after the other.
    private static void add(Window window, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            window.add(event(ZERO, 10 + i, keys[i]));
        }
    }

    private static List<List<Long>> offsets(List<List<Parcel>> chains) {
        return chains.stream()
                .map(chain ->
                        chain.stream().map(parcel -> parcel.event().offset()).toList())
                .toList();
    }

    private static ReceivedEvent event(TopicPartition partition, long offset, String key) {
        return new ReceivedEvent(
                UUID.randomUUID(), "type", partition.topic(), key, 1, NOW, NOW, partition.partition(), offset, "{}");
    }
}
