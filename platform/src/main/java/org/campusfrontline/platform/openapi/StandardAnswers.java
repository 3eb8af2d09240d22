package org.campusfrontline.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.guard.GuardProblem;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The refusals that follow from an endpoint's shape: its parameters, body, headers and roles.
final class StandardAnswers {

    private StandardAnswers() {}

    static List<ProblemCode> of(PathItem.HttpMethod method, Operation operation, Endpoint endpoint) {
        List<ProblemCode> codes = new ArrayList<>(List.of(CommonProblem.NOT_ACCEPTABLE, CommonProblem.BUSY));
        if (endpoint.needsToken()) {
            codes.add(CommonProblem.UNAUTHENTICATED);
            codes.add(CommonProblem.FORBIDDEN);
        }
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of(
                    CommonProblem.MALFORMED_BODY,
                    CommonProblem.UNKNOWN_FIELD,
                    CommonProblem.INVALID_FIELDS,
                    CommonProblem.BODY_TOO_LARGE,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    GuardProblem.NAME_REFUSED));
        }
        if (has(operation, Parameter.In.QUERY, "cursor")) {
            codes.add(CommonProblem.INVALID_CURSOR);
        }
        if (hasAny(operation, Parameter.In.QUERY)) {
            codes.add(CommonProblem.INVALID_FIELDS);
        }
        if (hasAny(operation, Parameter.In.PATH)) {
            codes.add(CommonProblem.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            codes.add(CommonProblem.ILLEGAL_STATE);
        }
        addConditional(operation, endpoint, codes);
        return codes;
    }

    private static void addConditional(Operation operation, Endpoint endpoint, List<ProblemCode> codes) {
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            codes.addAll(List.of(
                    CommonProblem.INVALID_HEADER,
                    CommonProblem.PRECONDITION_FAILED,
                    CommonProblem.PRECONDITION_REQUIRED));
        }
        if (endpoint.idempotent()) {
            codes.addAll(List.of(
                    CommonProblem.INVALID_HEADER,
                    CommonProblem.IN_FLIGHT,
                    CommonProblem.KEY_REUSED,
                    CommonProblem.IDEMPOTENCY_KEY_REQUIRED));
        }
    }

    static boolean has(Operation operation, Parameter.In in, String name) {
        return parameters(operation).stream()
                .anyMatch(parameter -> parameter.getIn() == in && name.equalsIgnoreCase(parameter.getName()));
    }

    private static boolean hasAny(Operation operation, Parameter.In in) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == in);
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }
}
