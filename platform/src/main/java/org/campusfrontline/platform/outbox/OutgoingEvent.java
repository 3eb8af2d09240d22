package org.campusfrontline.platform.outbox;

/// What happened to one aggregate: `key` is its id, `version` its version after the change, `type` the full `ce_type`,
/// `data` a record of ids and facts that becomes the JSON value. Append it after the aggregate's row is locked or read
/// for its version.
public record OutgoingEvent(String topic, String key, String type, long version, Object data) {

    public OutgoingEvent {
        if (topic.indexOf('.') < 1 || key.isEmpty() || type.isEmpty()) {
            throw new IllegalArgumentException("an event needs a topic, a key and a type");
        }
    }
}
