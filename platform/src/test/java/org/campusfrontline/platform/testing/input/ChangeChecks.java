package org.campusfrontline.platform.testing.input;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What an endpoint that changes something by PUT and `If-Match` answers to a client that has not looked.
public abstract class ChangeChecks {

    /// A PUT: the path of what is there, its `ETag`, the token of somebody who may change it, a good body.
    public record Changing(String path, String etag, String token, String body) {}

    /// Something new to change each time.
    protected abstract Changing changing();

    @Test
    void asksForTheVersionThatWasRead() {
        refused(send(changing(), null), 428, "PLT-1128");
    }

    @Test
    void refusesAVersionThatIsPast() {
        Changing changing = changing();
        assertThat(send(changing, changing.etag()).statusCode()).isIn(200, 204);
        refused(send(changing, changing.etag()), 412, "PLT-1112");
    }

    @Test
    void refusesAVersionThatIsNone() {
        refused(send(changing(), "yesterday's"), 400, "PLT-1005");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        Changing changing = changing();
        String elsewhere =
                changing.path().replaceFirst("[^/]+$", UUID.randomUUID().toString());
        Response response =
                send(new Changing(elsewhere, changing.etag(), changing.token(), changing.body()), changing.etag());
        refused(response, 404, null);
    }

    private static Response send(Changing changing, String ifMatch) {
        RequestSpecification request = given().auth()
                .oauth2(changing.token())
                .contentType("application/json")
                .body(changing.body());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(changing.path());
    }

    private static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        if (code != null) {
            assertThat(response.jsonPath().getString("code")).isEqualTo(code);
        }
    }
}
