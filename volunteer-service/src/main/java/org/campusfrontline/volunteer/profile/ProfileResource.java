package org.campusfrontline.volunteer.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.profile.ProfileRequests.ProfileChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's own profile. The path stands on the class as for all that is the caller's own.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "profiles")
class ProfileResource {

    private final ProfileStore store;
    private final ProfileViews views;
    private final ChangeProfile changeProfile;
    private final Caller caller;

    ProfileResource(ProfileStore store, ProfileViews views, ChangeProfile changeProfile, Caller caller) {
        this.store = store;
        this.views = views;
        this.changeProfile = changeProfile;
        this.caller = caller;
    }

    @GET
    @Path("profile")
    @Operation(
            operationId = "getMyProfile",
            summary = "Look at my profile",
            description = "All that is kept of the caller here, policy numbers and references too. Version 0 is empty.")
    @APIResponse(responseCode = "200", description = "My profile")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<ProfileView> get(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        ProfileView profile = views.of(store.find(caller.person()));
        return Answers.read(profile, profile.version(), profile.proofs(), ifNoneMatch);
    }

    @PUT
    @Path("profile")
    @Refuses({"VOL-2221", "VOL-2222", "VOL-2223", "VOL-2224", "VOL-2225", "VOL-2226", "VOL-2227"})
    @Operation(
            operationId = "changeMyProfile",
            summary = "Change my profile",
            description = "The body replaces the profile; what is left out is deleted. Whoever holds a seat that rests"
                    + " on something taken back is told, and released in time where it stays away.")
    @APIResponse(responseCode = "200", description = "The changed profile")
    public RestResponse<ProfileView> change(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ProfileChange wanted) {
        ProfileView profile = changeProfile
                .change(caller.person(), EntityTags.expected(ifMatch), wanted)
                .orThrow();
        return Answers.changed(profile, profile.version(), profile.proofs());
    }
}
