package org.campusfrontline.platform.openapi;

import java.util.List;

/// What the code says of one endpoint and its OpenAPI operation does not: roles, codes of refusals, idempotency.
record Endpoint(List<String> roles, List<String> refusals, boolean idempotent) {

    static final List<String> PUBLIC = List.of("public");
    static final List<String> AUTHENTICATED = List.of("authenticated");

    Endpoint {
        roles = List.copyOf(roles);
        refusals = List.copyOf(refusals);
    }

    boolean needsToken() {
        return !roles.equals(PUBLIC);
    }
}
