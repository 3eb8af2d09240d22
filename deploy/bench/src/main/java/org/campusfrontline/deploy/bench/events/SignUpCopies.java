package org.campusfrontline.deploy.bench.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.campusfrontline.deploy.bench.measure.TimeIds;

/// A real event of a sign-up told again and again, each time as another sign-up of another person.
final class SignUpCopies implements OutboxLoad.Events {

    static final String TYPE = "org.campusfrontline.volunteer.sign-up-confirmed";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ObjectNode real;
    private final List<String> people;

    SignUpCopies(String real, List<String> people) {
        try {
            this.real = JSON.readValue(real, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that is not a JSON object: " + real, e);
        }
        this.people = people;
    }

    @Override
    public OutboxLoad.Event nth(int writer, int nth) {
        String signUp = TimeIds.next().toString();
        String person = people.get((nth * OutboxLoad.WRITERS + writer) % people.size());
        ObjectNode copy = real.deepCopy()
                .put("signUp", signUp)
                .put("person", person)
                .put("occurredAt", Clock.systemUTC().instant().toString());
        return new OutboxLoad.Event(signUp, 1, copy.toString());
    }
}
