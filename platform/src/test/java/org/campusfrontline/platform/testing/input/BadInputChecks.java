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
import java.util.UUID;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.openapi.ServedDocument;
import org.junit.jupiter.api.Test;

/// The answers that every service gives to bad requests, tried on one of its endpoints that creates something.
public abstract class BadInputChecks {

    private static final String JSON = "application/json";
    private static final String KEY = "Idempotency-Key";
    private static final String SURPRISE = "surprise";

    /// A POST that creates: its path, the token of somebody who may, and of somebody who may not.
    public record Making(String path, String token, String tokenWithoutRole) {}

    /// The endpoint; its person holds the role when this returns.
    protected abstract Making making();

    /// A JSON object that the endpoint takes, another one each time.
    protected abstract String freshBody();

    @Test
    void takesAGoodRequest() {
        assertThat(send(as(making().token()), freshBody()).statusCode()).isIn(201, 202);
    }

    @Test
    void refusesWhatIsNotJson() {
        refused(send(as(making().token()), "{\"name\": "), 400, "PLT-1001");
        refused(send(as(making().token()), ""), 400, null);
        refused(send(as(making().token()), "[" + freshBody() + "]"), 400, null);
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        send(as(making().token()), withSurprise())
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1002"), "errors.pointer", hasItem("/" + SURPRISE));
    }

    @Test
    void ignoresAnUnknownFieldWhereTheClientPrefersIt() {
        Response response = send(as(making().token()).header("Prefer", "handling=lenient"), withSurprise());
        assertThat(response.statusCode()).isIn(201, 202);
        assertThat(response.header("Preference-Applied")).isEqualTo("handling=lenient");
        assertThat(response.header("Ignored-Fields")).contains(SURPRISE);
    }

    @Test
    void refusesAFieldTwice() {
        String body = freshBody().strip();
        String first = body.substring(1, body.indexOf(':', 1) + 1);
        refused(send(as(making().token()), "{" + first + "null," + body.substring(1)), 400, null);
    }

    @Test
    void refusesHalfACharacter() {
        ObjectNode body = parse(freshBody());
        body.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .findFirst()
                .ifPresent(field -> body.put(field.getKey(), "half"));
        refused(send(as(making().token()), body.toString().replace("\"half\"", "\"a\\ud800\"")), 400, null);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        refused(send(as(making().token()), "{\"" + SURPRISE + "\": " + deep + "}"), 400, null);
    }

    @Test
    void refusesAnotherMediaType() {
        RequestSpecification request = given().auth().oauth2(making().token()).header(KEY, key());
        refused(request.contentType("text/plain").body("name").post(making().path()), 415, "PLT-1115");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String answer = RawRequest.announcing(making().path(), making().token(), 64L * 1024 * 1024);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void refusesToAnswerInAFormThatItDoesNotHave() {
        refused(send(as(making().token()).accept("image/png"), freshBody()), 406, "PLT-1106");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        refused(as(making().token()).get(ServedDocument.root() + "/v1/nowhere"), 404, "PLT-1104");
    }

    @Test
    void refusesAMethodThatIsNotThere() {
        refused(send(as(making().token()), freshBody(), "PATCH"), 405, "PLT-1105");
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
    void refusesWhoHasNotTheRole() {
        refused(send(as(making().tokenWithoutRole()), freshBody()), 403, "PLT-1103");
    }

    @Test
    void asksForAnIdempotencyKey() {
        RequestSpecification request = given().auth().oauth2(making().token()).contentType(JSON);
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

    @Test
    void speaksTheLanguageOfThePersonAndNamesTheRequest() {
        String id = UUID.randomUUID().toString();
        RequestSpecification english =
                as(making().token()).header("Accept-Language", "en").header("X-Request-Id", id);
        send(english, withSurprise())
                .then()
                .header("X-Request-Id", id)
                .body("requestId", is(id), "title", containsString("field"), "detail", notNullValue());
        send(as(making().token()).header("Accept-Language", "zh-CN"), withSurprise())
                .then()
                .body("title", containsString("字段"));
    }

    private RequestSpecification as(String token) {
        return as(token, key());
    }

    private static RequestSpecification as(String token, String key) {
        return given().auth().oauth2(token).contentType(JSON).header(KEY, key);
    }

    private Response send(RequestSpecification request, String body) {
        return send(request, body, "POST");
    }

    private Response send(RequestSpecification request, String body, String method) {
        return request.body(body).request(method, making().path());
    }

    private String withSurprise() {
        return parse(freshBody()).put(SURPRISE, 1).toString();
    }

    private static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("title")).isNotBlank();
        if (code != null) {
            assertThat(response.jsonPath().getString("code")).isEqualTo(code);
        }
    }

    private static String key() {
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
