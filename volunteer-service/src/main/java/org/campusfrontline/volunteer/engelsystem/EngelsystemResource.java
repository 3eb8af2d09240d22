package org.campusfrontline.volunteer.engelsystem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// My shifts for apps that were made for Engelsystem: the key stands in the address.
@Path(EngelsystemResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "engelsystem", description = "What clients of Engelsystem read, in its shapes.")
class EngelsystemResource {

    static final String PATH = "/v1/engelsystem";
    static final String EXPORT = "shifts-json-export";
    private final AngelKeys keys;
    private final AngelAnswers answers;

    EngelsystemResource(AngelKeys keys, AngelAnswers answers) {
        this.keys = keys;
        this.answers = answers;
    }

    @GET
    @Path(EXPORT)
    @PermitAll
    @Refuses("PLT-1104")
    @Operation(
            operationId = "exportEngelsystemShifts",
            summary = "Read my shifts as Engelsystem exports them",
            description =
                    "Those in which the key's person has a seat, to come and of the last sixty days, as a JSON array. A key that was replaced or revoked is not found.")
    @APIResponse(
            responseCode = "200",
            description = "An array of shifts in the shape of Engelsystem's shifts-json-export",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<String> export(
            @QueryParam("key") @Parameter(description = "The key that its person was told.") @Nullable String key,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        AngelKeys.Holder holder = keys.holder(String.valueOf(key))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.text(answers.export(holder), ifNoneMatch);
    }
}
