package org.campusfrontline.volunteer.profile.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.profile.ProfileStore;
import org.campusfrontline.volunteer.profile.member.MemberRequests.MemberProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Proofs of the members of a unit, for the unit's organisers to confirm.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/profiles/{person}")
@RolesAllowed(Role.ORGANISER)
@Tag(name = "profiles")
class MemberProfileResource {

    private final MemberAccess access;
    private final ProfileStore store;
    private final VerifyProof verifyProof;
    private final AddMemberProof addMemberProof;

    MemberProfileResource(
            MemberAccess access, ProfileStore store, VerifyProof verifyProof, AddMemberProof addMemberProof) {
        this.access = access;
        this.store = store;
        this.verifyProof = verifyProof;
        this.addMemberProof = addMemberProof;
    }

    @GET
    @Operation(
            operationId = "getMemberProfile",
            summary = "Look at the proofs of a member of my unit",
            description = "For organisers of the person's units. What the person declares of age, fitness and time is"
                    + " not shown; a reference only until it is confirmed.")
    @APIResponse(responseCode = "200", description = "The member's proofs")
    public RestResponse<MemberProfileView> get(
            @PathParam("person") @Parameter(description = "The number of the person.") String person) {
        if (!access.isOrganiserOf(person)) {
            return Outcome.<RestResponse<MemberProfileView>>refused(CommonProblem.NOT_FOUND)
                    .orThrow();
        }
        return answer(MemberProfileView.of(store.find(person)));
    }

    @POST
    @Path("proofs")
    @Idempotent
    @Refuses({"VOL-2221", "VOL-2222", "VOL-2228"})
    @Operation(
            operationId = "addMemberProof",
            summary = "Say of a member what the unit knows",
            description = "Such as training that the unit gave. It counts as confirmed; the member sees it and can take"
                    + " it out.")
    @APIResponseSchema(
            value = MemberProfileView.class,
            responseCode = "201",
            responseDescription = "The member's proofs with the new one")
    public RestResponse<MemberProfileView> add(
            @PathParam("person") @Parameter(description = "The number of the person.") String person,
            @NotNull @Valid MemberProof said,
            @Context UriInfo uri) {
        MemberProfileView profile = addMemberProof.add(person, said).orThrow();
        String id = profile.proofs().getLast().id().toString();
        return Answers.created(profile, profile.version(), List.of(), uri, id);
    }

    @PUT
    @Path("proofs/{id}/verification")
    @Refuses("VOL-2228")
    @Operation(
            operationId = "verifyProof",
            summary = "Confirm a member's proof",
            description = "By an organiser of the person's unit who has seen the evidence; nobody confirms their own.")
    @APIResponse(responseCode = "200", description = "The member's proofs")
    public RestResponse<MemberProfileView> verify(
            @PathParam("person") @Parameter(description = "The number of the person.") String person,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(verifyProof
                .verify(new VerifyProof.Order(person, id, EntityTags.expected(ifMatch), true))
                .orThrow());
    }

    @DELETE
    @Path("proofs/{id}/verification")
    @Refuses("VOL-2228")
    @Operation(
            operationId = "withdrawVerification",
            summary = "Take the confirmation of a proof back",
            description = "The proof stays as the person's own word; what only the unit said is taken out.")
    @APIResponse(responseCode = "200", description = "The member's proofs")
    public RestResponse<MemberProfileView> withdraw(
            @PathParam("person") @Parameter(description = "The number of the person.") String person,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(verifyProof
                .verify(new VerifyProof.Order(person, id, EntityTags.expected(ifMatch), false))
                .orThrow());
    }

    private static RestResponse<MemberProfileView> answer(MemberProfileView view) {
        return Answers.changed(view, view.version(), List.of());
    }
}
