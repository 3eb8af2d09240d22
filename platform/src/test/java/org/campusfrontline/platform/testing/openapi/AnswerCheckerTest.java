package org.campusfrontline.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckerTest {

    private static final String ID = "01932c07-2a4e-7c1b-9f3d-5b8f1f4f7a10";
    private static final String THING = "{\"id\": \"" + ID
            + "\", \"name\": \"a\", \"size\": 1, \"note\": null, \"colour\": \"RED\", \"owner\": {\"person\": \"P1\"},"
            + " \"extra\": {\"any\": [1]}}";
    private static final String PATH = "/api/sample/v1/things";
    private static final AnswerChecker CHECKER = new AnswerChecker(TestDocuments.good());

    @Test
    void passesWhatTheDocumentSays() {
        // Then
        assertThat(CHECKER.faults(made(THING))).isEmpty();
        assertThat(CHECKER.faults(made(THING.replace("{\"person\": \"P1\"}", "null"))))
                .isEmpty();
        assertThat(CHECKER.faults(page("{\"items\": [" + THING + "], \"next\": null}")))
                .isEmpty();
        assertThat(CHECKER.faults(problem(401))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"size\": 1 | \"size\": \"1\"",
                "\"size\": 1 | \"size\": null",
                "\"size\": 1 | \"size\": 99999999999",
                "\"size\": 1, | ''",
                "\"size\": 1 | \"size\": 1, \"weight\": 2",
                "\"name\": \"a\" | \"name\": null",
                "\"name\": \"a\" | \"name\": \"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx\"",
                "\"note\": null | \"note\": 7",
                "\"colour\": \"RED\" | \"colour\": \"BLUE\"",
                "\"colour\": \"RED\" | \"colour\": null",
                "{\"person\": \"P1\"} | {\"person\": 1}",
                "{\"person\": \"P1\"} | {}",
                "{\"person\": \"P1\"} | {\"person\": \"P1\", \"phone\": \"1\"}",
                "{\"person\": \"P1\"} | \"P1\"",
                "01932c07-2a4e | x"
            })
    void catchesAPlantedBody(String good, String planted) {
        // When
        String body = THING.replace(good, planted);

        // Then
        assertThat(body).isNotEqualTo(THING);
        assertThat(CHECKER.faults(made(body))).isNotEmpty();
        assertThat(CHECKER.faults(page("{\"items\": [" + body + "]}"))).isNotEmpty();
    }

    @Test
    void catchesAnUndeclaredStatus() {
        // Then
        assertThat(CHECKER.faults(problem(418))).containsExactly("status 418 is not declared");
        assertThat(CHECKER.faults(problem(500))).containsExactly("status 500 is not declared");
    }

    @Test
    void catchesAnUndeclaredMediaType() {
        // Then
        assertThat(CHECKER.faults(new Answer("POST", PATH, 201, "text/html", "<p>")))
                .containsExactly("media type 'text/html' is not declared");
        assertThat(CHECKER.faults(new Answer("POST", PATH, 400, "application/json", "{}")))
                .containsExactly("media type 'application/json' is not declared");
        assertThat(CHECKER.faults(new Answer("POST", PATH, 400, "", ""))).hasSize(1);
    }

    @Test
    void catchesAProblemThatIsNone() {
        // Then
        assertThat(CHECKER.faults(new Answer("POST", PATH, 400, "application/problem+json", "{\"title\": \"x\"}")))
                .hasSize(1);
    }

    @Test
    void catchesAnOperationThatTheDocumentLacks() {
        // Then
        assertThat(CHECKER.faults(new Answer("GET", "/api/sample/v1/secrets", 200, "application/json", "{}")))
                .hasSize(1);
        assertThat(CHECKER.faults(new Answer("DELETE", PATH, 204, "", ""))).hasSize(1);
        assertThat(CHECKER.faults(new Answer("GET", "/api/sample/v1/secrets", 404, "application/problem+json", "{}")))
                .isEmpty();
        assertThat(CHECKER.faults(new Answer("GET", "/api/sample/v1/secrets", 404, "text/html", "<p>")))
                .hasSize(1);
    }

    private static Answer made(String body) {
        return new Answer("POST", PATH, 201, "application/json;charset=UTF-8", body);
    }

    private static Answer page(String body) {
        return new Answer("GET", PATH, 200, "application/json;charset=UTF-8", body);
    }

    private static Answer problem(int status) {
        return new Answer(
                "POST", PATH, status, "application/problem+json", "{\"title\": \"x\", \"code\": \"PLT-1101\"}");
    }
}
