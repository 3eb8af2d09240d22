package org.campusfrontline.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/// Adds at build time what every service's document has in common; an endpoint's own words win.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedContract implements OASFilter {

    static final String SCHEME = "campus";
    private static final String KEY = "Idempotency-Key";

    private final EndpointIndex endpoints;
    private final KnownCodes codes;
    private final RecordShapes shapes;

    public SharedContract(IndexView index) {
        endpoints = new EndpointIndex(index);
        codes = new KnownCodes(index);
        shapes = new RecordShapes(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = Optional.ofNullable(document.getComponents()).orElseGet(OASFactory::createComponents);
        document.setComponents(components);
        Optional.ofNullable(components.getSchemas()).orElse(Map.of()).forEach(shapes::complete);
        SharedParts.addTo(components);
        Optional.ofNullable(document.getPaths())
                .map(paths -> paths.getPathItems())
                .orElse(Map.of())
                .forEach((path, item) -> complete(path, item, new ProblemDocs(components)));
    }

    private void complete(String path, PathItem item, ProblemDocs problems) {
        item.getOperations()
                .forEach((method, operation) -> endpoints
                        .find(method.name(), path)
                        .ifPresent(endpoint -> complete(method, operation, endpoint, problems)));
    }

    private void complete(PathItem.HttpMethod method, Operation operation, Endpoint endpoint, ProblemDocs problems) {
        operation.addExtension("x-roles", endpoint.roles());
        KnownParameters.describe(operation);
        if (endpoint.needsToken()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
        }
        if (endpoint.idempotent() && !StandardAnswers.has(operation, Parameter.In.HEADER, KEY)) {
            operation.addParameter(OASFactory.createParameter().ref(KEY));
        }
        List<ProblemCode> refusals = new ArrayList<>(codes.of(endpoint.refusals()));
        refusals.addAll(StandardAnswers.of(method, operation, endpoint));
        APIResponses answers = Optional.ofNullable(operation.getResponses()).orElseGet(OASFactory::createAPIResponses);
        problems.byStatus(refusals).forEach((status, same) -> {
            String key = status.toString();
            answers.addAPIResponse(key, problems.answer(answers.getAPIResponse(key), status, same));
        });
        if (StandardAnswers.has(operation, Parameter.In.HEADER, "If-None-Match") && !answers.hasAPIResponse("304")) {
            answers.addAPIResponse("304", OASFactory.createAPIResponse().description("Nothing changed since."));
        }
        answers.getAPIResponses().values().forEach(SharedParts::withRequestId);
        operation.setResponses(answers);
    }
}
