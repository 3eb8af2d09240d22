package org.campusfrontline.volunteer.webhook.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.inbox.ReceivedEvent;

/// What a receiver gets: a CloudEvent in structured mode under the id of its event, the same at each try and replay.
public record Message(UUID id, String body) {

    private static final String PING = "org.campusfrontline.volunteer.webhook-pinged";
    private static final String SOURCE = "/campus/volunteer";
    private static final JsonMapper JSON = new JsonMapper();

    static Message of(ReceivedEvent event) {
        ObjectNode body = envelope(event.id(), event.type(), event.time(), event.key());
        body.put("aggregateversion", event.version());
        body.set("data", event.as(JsonNode.class));
        return new Message(event.id(), body.toString());
    }

    /// Says only that it is one.
    public static Message ping(UUID id, UUID subscription, Instant at) {
        ObjectNode body = envelope(id, PING, at, subscription.toString());
        body.set("data", JsonNodeFactory.instance.objectNode().put("subscription", subscription.toString()));
        return new Message(id, body.toString());
    }

    private static ObjectNode envelope(UUID id, String type, Instant time, String subject) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", SOURCE)
                .put("type", type)
                .put("time", time.toString())
                .put("subject", subject)
                .put("datacontenttype", "application/json");
    }
}
