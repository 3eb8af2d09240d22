package org.campusfrontline.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@CampusTest
class EventGateTest {

    @TempDir
    Path module;

    @Test
    void catchesWhatTheServiceSentAgainstItsContract() {
        // Given
        EventFaults contract = new EventFaults(new EventContracts(new PlantedContract(module).folder()));
        TestTopics.publish(PlantedContract.event(PlantedContract.GOOD));
        assertThat(EventGate.faults("planted", () -> contract)).isEmpty();

        // When
        TestTopics.publish(PlantedContract.event(PlantedContract.GOOD.replace("RED", "BLUE")));

        // Then
        assertThat(EventGate.faults("planted", () -> contract)).hasSize(1);
        assertThat(EventGate.faults("planted", () -> contract)).as("seen once").isEmpty();
    }

    @Test
    void overlooksWhatATestSent() {
        // Given
        EventFaults contract = new EventFaults(new EventContracts(new PlantedContract(module).folder()));

        // When
        TestTopics.publish(TestEvent.of(PlantedContract.TOPIC, "thing-changed", "x", 1, "{}"));

        // Then
        assertThat(EventGate.faults("planted", () -> contract)).isEqualTo(List.of());
    }
}
