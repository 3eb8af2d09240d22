package org.campusfrontline.platform.testing.input;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/// The answers that every service gives to bad requests, tried on one of its endpoints that creates something.
public abstract class BadInputChecks extends BodyChecks {

    /// A POST that creates: its path, the token of somebody who may, and of somebody who may not.
    public record Making(String path, String token, String tokenWithoutRole) {}

    /// The endpoint; its person holds the role when this returns.
    protected abstract Making making();

    @Override
    protected Sending sending() {
        Making making = making();
        return new Sending("POST", making.path(), making.token());
    }

    @Test
    void takesAGoodRequest() {
        assertThat(send(as(making().token()), freshBody()).statusCode()).isIn(201, 202);
    }

    @Test
    void refusesWhoHasNotTheRole() {
        refused(send(as(making().tokenWithoutRole()), freshBody()), 403, "PLT-1103");
    }

    @Test
    void asksForAnIdempotencyKey() {
        RequestSpecification request = given().auth().oauth2(making().token()).contentType("application/json");
        refused(send(request, freshBody()), 428, "PLT-1129");
        refused(send(as(making().token(), "short"), freshBody()), 400, "PLT-1005");
    }

    @Test
    void answersTheSameKeyTheSame() {
        String key = key();
        String body = freshBody();
        Response first = send(as(making().token(), key), body);
        Response again = send(as(making().token(), key), body);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        refused(send(as(making().token(), key), freshBody()), 422, "PLT-1122");
    }
}
