package org.campusfrontline.roster.callout.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's preference about calls, over HTTP.
@Path("/v1/my/duty-call-preference")
@Tag(name = "call-outs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class PreferenceResource {

    private final CallPreferences preferences;
    private final SetCallPreference setCallPreference;
    private final Caller caller;

    PreferenceResource(CallPreferences preferences, SetCallPreference setCallPreference, Caller caller) {
        this.preferences = preferences;
        this.setCallPreference = setCallPreference;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getMyDutyCallPreference",
            summary = "Shows whether and when the caller is called",
            description = "The usual quiet hours where the caller said nothing.")
    public RestResponse<PreferenceView> get() {
        return tagged(preferences.of(caller.person()));
    }

    @PUT
    @Operation(
            operationId = "setMyDutyCallPreference",
            summary = "Says whether and when the caller is called",
            description =
                    "From the version that If-Match names, `\"v0\"` for the first. In the quiet hours only urgent calls"
                            + " come; who takes no calls gets none. Nobody else sees it.")
    public RestResponse<PreferenceView> set(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid PreferenceView wanted) {
        return tagged(setCallPreference
                .set(wanted.preference(), EntityTags.expected(ifMatch))
                .orThrow());
    }

    private static RestResponse<PreferenceView> tagged(CallPreference preference) {
        return Answers.tagged(PreferenceView.of(preference), preference.version());
    }
}
