package org.campusfrontline.volunteer.recruitment.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import org.campusfrontline.volunteer.recruitment.signup.ConsentToChange;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The answers of a person to another time, place or risk of a shift.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sign-ups/{id}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "sign-ups")
class ConsentResource {

    private final ConsentToChange consentToChange;

    ConsentResource(ConsentToChange consentToChange) {
        this.consentToChange = consentToChange;
    }

    @Schema(name = "ChangeAnswer", description = "The revision of the activity that the person has read.")
    record ChangeAnswer(@Min(1) @Schema(examples = "2") int revision) {}

    @PUT
    @Path("consent")
    @Refuses({"VOL-2111", "VOL-2112", "VOL-2004", "VOL-2401", "VOL-2403"})
    @Operation(
            operationId = "consentToChange",
            summary = "Agree to what changed of the shift",
            description =
                    "By the person, until the deadline of `consent` in the sign-up. It names the revision that was read; a later one asks again. Refused while another seat or a duty stands at the new time.")
    @APIResponse(
            responseCode = "200",
            description = "The sign-up, which stands; the same again where it was agreed to before")
    public RestResponse<SignUpView> consent(@PathParam("id") UUID id, @NotNull @Valid ChangeAnswer answer) {
        return answer(consentToChange.consent(id, answer.revision()).orThrow());
    }

    @PUT
    @Path("change-refusal")
    @Refuses({"VOL-2111", "VOL-2112"})
    @Operation(
            operationId = "refuseChange",
            summary = "Refuse what changed of the shift",
            description =
                    "By the person. The sign-up ends at once and its seat goes to the first who waits; one may sign up again.")
    @APIResponse(responseCode = "200", description = "The sign-up, which is cancelled")
    public RestResponse<SignUpView> refuse(@PathParam("id") UUID id, @NotNull @Valid ChangeAnswer answer) {
        return answer(consentToChange.refuse(id, answer.revision()).orThrow());
    }

    private static RestResponse<SignUpView> answer(SignUpView view) {
        return Answers.changed(view, view.version(), view.actions());
    }
}
