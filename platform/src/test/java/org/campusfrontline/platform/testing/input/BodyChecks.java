package org.campusfrontline.platform.testing.input;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.openapi.ServedDocument;
import org.junit.jupiter.api.Test;

/// The answers that every service gives to bad requests, tried on one of its endpoints that takes a JSON body.
public abstract class BodyChecks {

    private static final String JSON = "application/json";
    private static final String KEY = "Idempotency-Key";
    private static final String SURPRISE = "surprise";

    /// The endpoint, and the token of somebody who may.
    public record Sending(String method, String path, String token) {}

    /// The endpoint; its person holds the role when this returns.
    protected abstract Sending sending();

    /// A JSON object that the endpoint takes, another one each time.
    protected abstract String freshBody();

    @Test
    void refusesWhatIsNotJson() {
        refused(send(as(sending().token()), "{\"name\": "), 400, "PLT-1001");
        refused(send(as(sending().token()), ""), 400, null);
        refused(send(as(sending().token()), "[" + freshBody() + "]"), 400, null);
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        send(as(sending().token()), withSurprise())
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1002"), "errors.pointer", hasItem("/" + SURPRISE));
    }

    @Test
    void ignoresAnUnknownFieldWhereTheClientPrefersIt() {
        Response response = send(as(sending().token()).header("Prefer", "handling=lenient"), withSurprise());
        assertThat(response.statusCode()).isIn(200, 201, 202, 204);
        assertThat(response.header("Preference-Applied")).isEqualTo("handling=lenient");
        assertThat(response.header("Ignored-Fields")).contains(SURPRISE);
    }

    @Test
    void refusesAFieldTwice() {
        String body = freshBody().strip();
        String first = body.substring(1, body.indexOf(':', 1) + 1);
        refused(send(as(sending().token()), "{" + first + "null," + body.substring(1)), 400, null);
    }

    @Test
    void refusesHalfACharacter() {
        ObjectNode body = parse(freshBody());
        String field = body.properties().stream()
                .filter(property -> property.getValue().isTextual())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SURPRISE);
        body.put(field, "half");
        refused(send(as(sending().token()), body.toString().replace("\"half\"", "\"a\\ud800\"")), 400, null);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        refused(send(as(sending().token()), "{\"" + SURPRISE + "\": " + deep + "}"), 400, null);
    }

    @Test
    void refusesAnotherMediaType() {
        RequestSpecification request = given().auth().oauth2(sending().token()).header(KEY, key());
        refused(
                request.contentType("text/plain")
                        .body("name")
                        .request(sending().method(), sending().path()),
                415,
                "PLT-1115");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String answer = RawRequest.announcing(sending(), 64L * 1024 * 1024);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void refusesToAnswerInAFormThatItDoesNotHave() {
        refused(send(as(sending().token()).accept("image/png"), freshBody()), 406, "PLT-1106");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        refused(as(sending().token()).get(ServedDocument.root() + "/v1/nowhere"), 404, "PLT-1104");
    }

    @Test
    void refusesAMethodThatIsNotThere() {
        refused(send(as(sending().token()), freshBody(), "PATCH"), 405, "PLT-1105");
    }

    @Test
    void refusesWhoDoesNotSignIn() {
        Response response = send(given().contentType(JSON).header(KEY, key()), freshBody());
        refused(response, 401, "PLT-1101");
        assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void refusesATokenThatIsNoGood() {
        for (String token : TestTokens.spoilt("P000001")) {
            refused(send(as(token), freshBody()), 401, "PLT-1101");
        }
    }

    @Test
    void speaksTheLanguageOfThePersonAndNamesTheRequest() {
        String id = UUID.randomUUID().toString();
        RequestSpecification english =
                as(sending().token()).header("Accept-Language", "en").header("X-Request-Id", id);
        send(english, withSurprise())
                .then()
                .header("X-Request-Id", id)
                .body("requestId", is(id), "title", containsString("field"), "detail", notNullValue());
        send(as(sending().token()).header("Accept-Language", "zh-CN"), withSurprise())
                .then()
                .body("title", containsString("字段"));
    }

    RequestSpecification as(String token) {
        return as(token, key());
    }

    static RequestSpecification as(String token, String key) {
        return given().auth().oauth2(token).contentType(JSON).header(KEY, key);
    }

    Response send(RequestSpecification request, String body) {
        return send(request, body, sending().method());
    }

    private Response send(RequestSpecification request, String body, String method) {
        return request.body(body).request(method, sending().path());
    }

    private String withSurprise() {
        return parse(freshBody()).put(SURPRISE, 1).toString();
    }

    static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("title")).isNotBlank();
        if (code != null) {
            assertThat(response.jsonPath().getString("code")).isEqualTo(code);
        }
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private static ObjectNode parse(String body) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }
}
