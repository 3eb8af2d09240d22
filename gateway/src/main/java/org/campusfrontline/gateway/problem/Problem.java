package org.campusfrontline.gateway.problem;

import io.vertx.core.json.JsonObject;

/// One answer of the gateway's own in the form of RFC 9457, with the same members as those of the services.
public record Problem(
        GatewayProblem kind,
        String detail,
        String instance,
        String requestId,
        boolean retryable,
        int retryAfterSeconds,
        Language language) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:campus-frontline:problem:";

    /// The body; member order is the order of the documentation.
    public JsonObject toJson() {
        return new JsonObject()
                .put("type", TYPE + kind.code())
                .put("title", kind.title(language))
                .put("status", kind.status())
                .put("detail", detail)
                .put("code", kind.code())
                .put("instance", instance)
                .put("requestId", requestId)
                .put("retryable", retryable);
    }
}
