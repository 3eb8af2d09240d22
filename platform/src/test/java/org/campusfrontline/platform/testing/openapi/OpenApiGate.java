package org.campusfrontline.platform.testing.openapi;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Stands in every request that a test makes with REST Assured and fails when the document does not say what came back.
public final class OpenApiGate implements Filter {

    private static final OpenApiGate GATE = new OpenApiGate();
    private AnswerChecker checker;

    private OpenApiGate() {}

    /// Puts the gate into REST Assured; called before each test of a running service.
    public static void stand() {
        if (RestAssured.filters().stream().noneMatch(filter -> filter instanceof OpenApiGate)) {
            RestAssured.filters(GATE);
        }
    }

    /// The checker for the running service, for tests that speak HTTP by other means.
    public static AnswerChecker checker() {
        return GATE.known();
    }

    /// Fails unless the document says just that; keeps in mind that it was seen.
    public static void check(Answer answer) {
        List<String> faults = checker().faults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answers %d %s, against its OpenAPI document: %s%n%s"
                    .formatted(
                            answer.method(),
                            answer.path(),
                            answer.status(),
                            answer.contentType(),
                            faults,
                            answer.body()));
        }
        checker().name(answer).ifPresent(SeenAnswers::add);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(ServedDocument.root() + "/") && !path.equals(ServedDocument.root() + "/openapi")) {
            check(answer(request.getMethod(), path, response));
        }
        return response;
    }

    private static Answer answer(String method, String path, Response response) {
        String type = Optional.ofNullable(response.getContentType()).orElse("");
        String body = type.contains("json") || type.startsWith("text/") || type.isEmpty()
                ? response.getBody().asString()
                : "(" + type + ")";
        return new Answer(method, path, response.statusCode(), type, body);
    }

    private synchronized AnswerChecker known() {
        if (checker == null) {
            checker = new AnswerChecker(ServedDocument.read());
        }
        return checker;
    }
}
