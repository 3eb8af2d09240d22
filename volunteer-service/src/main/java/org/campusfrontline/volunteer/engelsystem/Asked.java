package org.campusfrontline.volunteer.engelsystem;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What each request of `v0-beta` says of itself: its key, as bearer or under a name of its own.
record Asked(
        @HeaderParam("Authorization") @Parameter(hidden = true) @Nullable String authorization,

        @HeaderParam("x-api-key") @Parameter(description = "The key, where it is not the bearer.") @Nullable String apiKey,

        @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {

    private static final String BEARER = "Bearer ";

    Optional<String> key() {
        String bearer = authorization;
        return bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(bearer.substring(BEARER.length()))
                : Optional.ofNullable(apiKey);
    }
}
