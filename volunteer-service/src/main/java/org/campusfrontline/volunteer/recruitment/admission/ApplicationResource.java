package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where organisers decide applications.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sign-ups/{id}")
@RolesAllowed(Role.ORGANISER)
@Tag(name = "sign-ups")
class ApplicationResource {

    private final DecideApplication decideApplication;

    ApplicationResource(DecideApplication decideApplication) {
        this.decideApplication = decideApplication;
    }

    @Schema(name = "ApplicationDecision", description = "Whether the person is admitted.")
    record ApplicationDecision(@NotNull Boolean admit) {}

    @PUT
    @Path("admission")
    @Refuses({
        "VOL-2002",
        "VOL-2004",
        "VOL-2006",
        "VOL-2008",
        "VOL-2009",
        "VOL-2011",
        "VOL-2044",
        "VOL-2151",
        "VOL-2152",
        "VOL-2201",
        "VOL-2202",
        "VOL-2203",
        "VOL-2204",
        "VOL-2205",
        "VOL-2206",
        "VOL-2207",
        "VOL-2208",
        "VOL-2209",
        "VOL-2210",
        "VOL-2211",
        "VOL-2401",
        "VOL-2403",
        "VOL-2404",
        "VOL-2405",
        "VOL-2406"
    })
    @Operation(
            operationId = "decideApplication",
            summary = "Admit an applicant or not",
            description =
                    "By an organiser of the unit, never for oneself, where the post's seats are given by approval. Who is admitted has a seat, or a place in the line where none is free; what the post asks for is checked again. The decision is kept with who made it.")
    @APIResponse(responseCode = "200", description = "The sign-up")
    public RestResponse<SignUpView> decide(@PathParam("id") UUID id, @NotNull @Valid ApplicationDecision decision) {
        SignUpView view = decideApplication
                .decide(new DecideApplication.Order(id, decision.admit()))
                .orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
