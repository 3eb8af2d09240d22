package org.campusfrontline.platform.testing.openapi;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds an answer against the document: operation, status, media type, every property, required headers.
public final class AnswerChecker {

    /// What the HTTP layer itself may answer to a request that no operation takes.
    private static final Set<Integer> NO_OPERATION = Set.of(400, 404, 405);

    private final DeclaredAnswers declared;
    private final OpenApiInteractionValidator validator;

    public AnswerChecker(JsonNode document) {
        declared = new DeclaredAnswers(document);
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        Twin.strict(document).toString())
                .build();
    }

    /// What is wrong with the answer; empty when the document says just that.
    public List<String> faults(Answer answer) {
        Optional<DeclaredAnswers.Operation> operation = declared.find(answer.method(), answer.path());
        if (operation.isEmpty()) {
            return faultsWithoutOperation(answer);
        }
        List<String> faults = new ArrayList<>(declared.faults(operation.get(), answer));
        if (faults.isEmpty() && answer.mediaType().endsWith("json")) {
            faults.addAll(schemaFaults(answer));
        }
        return faults;
    }

    /// The operation's id and the answer's status, once for each pair that the document declares and a test saw.
    Optional<String> name(Answer answer) {
        return declared.find(answer.method(), answer.path()).map(operation -> operation.id() + " " + answer.status());
    }

    public DeclaredAnswers declared() {
        return declared;
    }

    private List<String> faultsWithoutOperation(Answer answer) {
        if (answer.method().equals("OPTIONS") || answer.method().equals("HEAD")) {
            return List.of();
        }
        return NO_OPERATION.contains(answer.status()) && answer.isProblem()
                ? List.of()
                : List.of("the document has no such operation, and the answer is not a problem");
    }

    private List<String> schemaFaults(Answer answer) {
        SimpleResponse response = SimpleResponse.Builder.status(answer.status())
                .withContentType(answer.contentType())
                .withBody(answer.body())
                .build();
        Request.Method method = Request.Method.valueOf(answer.method());
        return validator.validateResponse(answer.path(), method, response).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !message.getKey().equals("validation.response.header.missing"))
                .map(message -> message.getMessage() + " " + message.getNestedMessages())
                .toList();
    }
}
