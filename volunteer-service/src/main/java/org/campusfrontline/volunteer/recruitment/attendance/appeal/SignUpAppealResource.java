package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where a person says that the absence that was told of them is not so.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sign-ups/{id}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "attendance")
class SignUpAppealResource {

    private final FileAppeal fileAppeal;

    SignUpAppealResource(FileAppeal fileAppeal) {
        this.fileAppeal = fileAppeal;
    }

    @Schema(name = "NewAppeal", description = "What is said against the absence; no reason is asked for.")
    record NewAppeal(Appeal.@NotNull Claim claim) {}

    @POST
    @Path("appeals")
    @Idempotent
    @Refuses({"VOL-2716", "VOL-2717", "VOL-2719"})
    @Operation(
            operationId = "appealAgainstAbsence",
            summary = "Appeal against being marked absent",
            description = "By the person, once, up to a week after the shift. An organiser of the unit decides.")
    @APIResponseSchema(value = AppealView.class, responseCode = "201", responseDescription = "The open appeal")
    public RestResponse<AppealView> file(
            @PathParam("id") UUID id, @NotNull @Valid NewAppeal request, @Context UriInfo uri) {
        AppealView made = fileAppeal.file(id, request.claim()).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), List.of()))
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/attendance-appeals/" + made.id())
                                .getRawPath())
                .build();
    }
}
