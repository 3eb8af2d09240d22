package org.campusfrontline.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.campusfrontline.platform.testing.TestEvent;
import org.jspecify.annotations.Nullable;

/// Sign-up events as the volunteer service sends them.
public final class SignUpEvents {

    public static final String TOPIC = "volunteer.signup.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SignUpEvents() {}

    public static TestEvent confirmed(String person) {
        return event("sign-up-confirmed", body(person).put("state", "CONFIRMED"));
    }

    public static TestEvent promoted(String person) {
        return event("sign-up-confirmed", body(person).put("state", "CONFIRMED").put("promoted", true));
    }

    public static TestEvent waitListed(String person, int position) {
        return event(
                "sign-up-wait-listed", body(person).put("state", "WAIT_LISTED").put("position", position));
    }

    public static TestEvent cancelled(String person) {
        return event("sign-up-cancelled", body(person).put("state", "CANCELLED").put("reason", "OWN_WISH"));
    }

    public static TestEvent releasedForDuty(String person) {
        return event("sign-up-cancelled", body(person).put("state", "CANCELLED").put("reason", "DUTY"));
    }

    public static TestEvent offered(String person) {
        return event("sign-up-offered", body(person).put("state", "OFFERED").put("offerUntil", "2026-05-01T12:00:00Z"));
    }

    /// A step of the day, or what those who run the shift took back; without a reason it is null there.
    public static TestEvent progressed(String person, String name, String state, @Nullable String reason) {
        return event(name, body(person).put("state", state).put("reason", reason));
    }

    /// Nobody is asked whose service has begun.
    public static TestEvent shiftChanged(String person, @Nullable String consentBy) {
        return event(
                "sign-up-shift-changed",
                body(person)
                        .put("state", consentBy == null ? "CHECKED_IN" : "CONFIRMED")
                        .put("previousStart", "2026-05-01T23:00:00Z")
                        .put("previousEnd", "2026-05-02T03:00:00Z")
                        .put("previousSite", "东门")
                        .put("site", "西门")
                        .put("consentBy", consentBy));
    }

    public static TestEvent notConsented(String person) {
        return event("sign-up-cancelled", body(person).put("state", "CANCELLED").put("reason", "NOT_CONSENTED"));
    }

    public static TestEvent lapsed(String person) {
        return event("sign-up-lapsed", body(person).put("state", "WAIT_LISTED").putNull("releaseAt"));
    }

    private static TestEvent event(String name, ObjectNode body) {
        return TestEvent.of(TOPIC, name, body.get("signUp").asText(), 1, body);
    }

    private static ObjectNode body(String person) {
        return JSON.createObjectNode()
                .put("signUp", UUID.randomUUID().toString())
                .put("person", person)
                .put("titleZh", "东门测温")
                .put("titleEn", "Temperature check, east gate")
                .put("shiftStart", "2026-05-02T00:00:00Z")
                .put("shiftEnd", "2026-05-02T04:00:00Z")
                .put("promoted", false)
                .put("version", 1);
    }
}
