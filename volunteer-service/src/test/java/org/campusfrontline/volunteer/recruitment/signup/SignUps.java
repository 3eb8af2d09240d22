package org.campusfrontline.volunteer.recruitment.signup;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.Campus;

/// What tests do with sign-ups over HTTP.
public final class SignUps {

    private SignUps() {}

    public static ValidatableResponse signUp(Campus campus, String person, UUID shift) {
        return signUp(campus, person, shift, UUID.randomUUID().toString(), Map.of());
    }

    public static ValidatableResponse signUp(
            Campus campus, String person, UUID shift, String key, Map<String, Object> body) {
        return campus.as(person)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/shifts/" + shift + "/sign-ups")
                .then();
    }

    /// The id of a sign-up that was made in that state.
    public static UUID made(Campus campus, String person, UUID shift, String state) {
        var answer = signUp(campus, person, shift).statusCode(201).extract().jsonPath();
        if (!answer.getString("state").equals(state)) {
            throw new AssertionError(answer.prettify());
        }
        return answer.getUUID("id");
    }

    /// The id of a sign-up that waits and takes the seat that is offered to it without being asked.
    public static UUID waiting(Campus campus, String person, UUID shift) {
        var answer = signUp(campus, person, shift, UUID.randomUUID().toString(), Map.of("takeAtOnce", true))
                .statusCode(201)
                .extract()
                .jsonPath();
        if (!answer.getString("state").equals("WAIT_LISTED")) {
            throw new AssertionError(answer.prettify());
        }
        return answer.getUUID("id");
    }

    public static ValidatableResponse confirm(Campus campus, String person, UUID signUp) {
        return campus.as(person).put("/sign-ups/" + signUp + "/confirmation").then();
    }

    public static ValidatableResponse cancel(Campus campus, String person, UUID signUp) {
        return campus.as(person).put("/sign-ups/" + signUp + "/cancellation").then();
    }

    public static ValidatableResponse get(Campus campus, String person, UUID signUp) {
        return campus.as(person).get("/sign-ups/" + signUp).then();
    }
}
