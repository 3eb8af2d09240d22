package org.campusfrontline.platform.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.UUID;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;

/// People and samples for the tests.
final class SampleFixture {

    static final String PATH = "/api/sample/v1/samples";
    private static final String ORGANISER = "P000001";

    private SampleFixture() {}

    /// The token of an organiser.
    static String organiser() {
        if (!Arc.container().instance(GrantBook.class).get().holds(ORGANISER, "organiser", "PARTY", "U1")) {
            TestGrants.give(ORGANISER, "organiser", "PARTY", "U1");
        }
        return TestTokens.of(ORGANISER);
    }

    static String body(String name) {
        return "{\"name\": \"%s\", \"size\": 1, \"note\": null, \"tags\": [\"a\"]}".formatted(name);
    }

    static Response made(String name) {
        return given().auth()
                .oauth2(organiser())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(name))
                .post(PATH);
    }
}
