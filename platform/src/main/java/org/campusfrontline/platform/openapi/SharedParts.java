package org.campusfrontline.platform.openapi;

import java.util.List;
import org.campusfrontline.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// The components that every document holds: problem, request id, idempotency key and how to sign in.
final class SharedParts {

    /// Replaced at start by the configured issuer's; stays in the copies that are kept in files.
    static final String DISCOVERY = "https://issuer.invalid/.well-known/openid-configuration";

    private static final String REQUEST_ID = "X-Request-Id";

    private SharedParts() {}

    static void addTo(Components components) {
        components.addSchema(Problem.class.getSimpleName(), problem());
        components.addSchema("ProblemFault", fault());
        components.addHeader(REQUEST_ID, requestId());
        components.addParameter("Idempotency-Key", idempotencyKey());
        components.addSecurityScheme(
                SharedContract.SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OPENIDCONNECT)
                        .openIdConnectUrl(DISCOVERY)
                        .description("Bearer token of the campus identity provider."));
    }

    static APIResponse withRequestId(APIResponse answer) {
        if (answer.getRef() == null) {
            answer.addHeader(REQUEST_ID, OASFactory.createHeader().ref(REQUEST_ID));
        }
        return answer;
    }

    private static Schema problem() {
        return object("An RFC 9457 answer: title is for the person, detail for the developer, code for the program.")
                .addProperty("type", text().format("uri-reference"))
                .addProperty("title", text())
                .addProperty("status", whole())
                .addProperty("detail", text())
                .addProperty("code", text().description("Stable; a client may program against it."))
                .addProperty("instance", text())
                .addProperty("requestId", text())
                .addProperty(
                        "retryable",
                        OASFactory.createSchema()
                                .addType(SchemaType.BOOLEAN)
                                .description("Whether the same request may succeed later without a change."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("ProblemFault")))
                .addProperty("values", values())
                .required(List.of("type", "title", "status", "code", "retryable"));
    }

    private static Schema fault() {
        return object("One of several reasons, or one faulty field.")
                .addProperty("pointer", text().description("JSON pointer into the request."))
                .addProperty("code", text())
                .addProperty("title", text())
                .addProperty("values", values())
                .required(List.of("code", "title"));
    }

    private static Schema values() {
        return object("What the sentence names, for a client that makes its own.")
                .additionalPropertiesBoolean(true);
    }

    private static Header requestId() {
        return OASFactory.createHeader()
                .description("Names the request in logs and in questions to the operators.")
                .schema(text());
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Same key and body, same answer for seven days.")
                .schema(text().minLength(8).maxLength(80));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema whole() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32");
    }
}
