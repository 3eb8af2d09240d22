package org.campusfrontline.volunteer.team.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where a team signs up for a shift as one; the path stands on the class as for the other readers of a shift.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class ShiftTeamSignUpResource {

    private static final int MOST = 50;
    private final SignUpTeam signUpTeam;

    ShiftTeamSignUpResource(SignUpTeam signUpTeam) {
        this.signUpTeam = signUpTeam;
    }

    @Schema(name = "TeamSignUpRequest", description = "Who of a team, in the order in which they are served.")
    record TeamSignUpRequest(
            @NotNull UUID team,

            @NotEmpty @Size(max = MOST) @Schema(examples = "[\"20210001\", \"20210002\"]")
            List<@NotBlank @Size(max = 64) String> members,

            @NotNull @Schema(
                    description =
                            "ALL_OR_NOTHING: all have seats at once or nobody has, and nobody waits. PARTLY: whoever can, and where seats are short the first have them and the rest wait one by one.")
            TeamSignUp.Mode mode) {

        TeamSignUpRequest {
            members = members == null ? List.of() : List.copyOf(members);
        }
    }

    @POST
    @Path("team-sign-ups")
    @Idempotent
    @Refuses({"VOL-3101", "VOL-3104", "VOL-3111", "VOL-3112", "VOL-3113", "VOL-3114", "VOL-3115", "VOL-3116"})
    @Operation(
            operationId = "signUpTeam",
            summary = "Sign a team up for a shift as one",
            description =
                    "By leader or deputy, for up to 50 members, in one step. Every rule is checked for each as if the member signed up alone. Members are told, and each may cancel alone; the whole is taken back by its withdrawal. Where nobody could be signed up, `VOL-3111` says how many seats are free, and `errors` of each member all codes that stand against it.")
    @APIResponseSchema(
            value = TeamSignUpView.class,
            responseCode = "201",
            responseDescription =
                    "For each member the seat, the place in the line, or every code that stands against it")
    public RestResponse<TeamSignUpView> signUp(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @NotNull @Valid TeamSignUpRequest request,
            @Context UriInfo uri) {
        TeamSignUpView made = signUpTeam
                .signUp(new SignUpTeam.Wish(shift, request.team(), request.members(), request.mode()))
                .orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/team-sign-ups/" + made.id())
                                .getRawPath())
                .build();
    }
}
