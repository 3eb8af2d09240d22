package org.campusfrontline.volunteer.webhook.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private final EventTypes types = new EventTypes();

    @Test
    void readsTheAsyncApiDocument() {
        assertThat(types.find("sign-up-confirmed"))
                .get()
                .extracting(EventTypes.EventType::fullName, EventTypes.EventType::topic)
                .containsExactly("org.campusfrontline.volunteer.sign-up-confirmed", "volunteer.signup.v1");
        assertThat(types.topicsOf(Set.of("sign-up-confirmed", "sign-up-cancelled", "hours-booked")))
                .containsExactlyInAnyOrder("volunteer.signup.v1", "volunteer.hours.v1");
        assertThat(types.all())
                .extracting(EventTypes.EventType::topic)
                .containsOnly(EventTypes.TOPICS.toArray(String[]::new));
    }

    @Test
    void tellsOfPeopleByTheirNumbersAlone() throws IOException {
        for (EventTypes.EventType type : types.all()) {
            String path = "/contract/" + type.topic() + "/" + type.name() + ".schema.json";
            try (InputStream schema = EventTypes.class.getResourceAsStream(path)) {
                assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContainIgnoringCase("displayName")
                        .doesNotContainIgnoringCase("phone")
                        .doesNotContainIgnoringCase("mail\"");
            }
        }
    }
}
