package org.campusfrontline.volunteer.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.guest.GuestRequests.InvitationTerms;
import org.campusfrontline.volunteer.guest.GuestRequests.NewInvitation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Invitations over HTTP, for operators and organisers of the sponsoring unit.
@Path("/v1/people")
@RolesAllowed({Role.OPERATOR, Role.ORGANISER})
@Tag(name = "people")
class GuestResource {

    private final GuestQueries queries;
    private final InviteGuest inviteGuest;
    private final RenewInvitation renewInvitation;

    GuestResource(GuestQueries queries, InviteGuest inviteGuest, RenewInvitation renewInvitation) {
        this.queries = queries;
        this.inviteGuest = inviteGuest;
        this.renewInvitation = renewInvitation;
    }

    @POST
    @Path("invitations")
    @Idempotent
    @Refuses({"VOL-1001", "VOL-1151", "VOL-1152", "VOL-1153"})
    @Operation(
            operationId = "inviteGuest",
            summary = "Invite a person without a campus account",
            description =
                    "For guards, cleaners, canteen and hospital staff, community workers, alumni. The phone is sealed, shown masked, and invited once. Operators and organisers of the sponsoring unit invite.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation with the guest's number",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationView.class)))
    public RestResponse<InvitationView> invite(@NotNull @Valid NewInvitation wanted, @Context UriInfo uri) {
        InvitationView invitation = inviteGuest.invite(wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, invitation)
                .tag(EntityTags.of(invitation.version(), invitation.actions()))
                .header(
                        "Location",
                        uri.getBaseUriBuilder()
                                .path("v1/people")
                                .path(invitation.number())
                                .path("invitation")
                                .build()
                                .getRawPath())
                .build();
    }

    @GET
    @Path("{number}/invitation")
    @Operation(
            operationId = "getInvitation",
            summary = "Look at a guest's invitation",
            description = "For operators and organisers of the sponsoring unit; for others it does not exist.")
    @APIResponse(responseCode = "200", description = "The invitation")
    public RestResponse<InvitationView> get(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        InvitationView invitation = queries.find(number)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(invitation, invitation.version(), invitation.actions(), ifNoneMatch);
    }

    @PUT
    @Path("{number}/invitation")
    @Refuses("VOL-1153")
    @Operation(
            operationId = "renewInvitation",
            summary = "Renew a guest's invitation on new terms",
            description = "Sets scope, expiry and insurance anew; a guest whose time was over is active again.")
    @APIResponse(responseCode = "200", description = "The renewed invitation")
    public RestResponse<InvitationView> renew(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid InvitationTerms terms) {
        InvitationView invitation = renewInvitation
                .renew(number, EntityTags.expected(ifMatch), terms)
                .orThrow();
        return Answers.changed(invitation, invitation.version(), invitation.actions());
    }
}
