package org.campusfrontline.volunteer.recruitment.callout.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalTime;
import java.util.Arrays;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Whether and when the caller may be called.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "call-outs", description = "Calls of people to shifts with free seats, in waves.")
class CallPreferenceResource {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private final CallPreferences preferences;
    private final SetCallPreference setCallPreference;
    private final Caller caller;

    CallPreferenceResource(CallPreferences preferences, SetCallPreference setCallPreference, Caller caller) {
        this.preferences = preferences;
        this.setCallPreference = setCallPreference;
        this.caller = caller;
    }

    @Schema(
            name = "CallPreferenceView",
            description = "The own quiet hours in the time of the campus; without them those of the campus hold.")
    record CallPreferenceView(
            boolean takesCalls,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            long version) {

        static CallPreferenceView of(CallPreference preference) {
            return new CallPreferenceView(
                    preference.takesCalls(),
                    text(preference.quietFrom()),
                    text(preference.quietTo()),
                    preference.version());
        }

        private static @Nullable String text(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }
    }

    @Schema(
            name = "CallPreferenceChange",
            description =
                    "`takesCalls`: false for who wants no calls at all. Quiet hours stand both or not at all; from 22:00 to 07:00 goes over midnight.")
    record CallPreferenceChange(
            @NotNull Boolean takesCalls,

            @Nullable @Pattern(regexp = TIME) @Schema(examples = "22:00")
            String quietFrom,

            @Nullable @Pattern(regexp = TIME) @Schema(examples = "07:00")
            String quietTo) {

        CallPreference at(long version) {
            return new CallPreference(takesCalls, time(quietFrom), time(quietTo), version);
        }

        private static @Nullable LocalTime time(@Nullable String text) {
            return text == null ? null : LocalTime.parse(text);
        }
    }

    @GET
    @Path("call-preference")
    @Operation(
            operationId = "getCallPreference",
            summary = "Get whether and when I may be called",
            description = "Seen by its person only.")
    @APIResponse(responseCode = "200", description = "The preference")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<CallPreferenceView> get(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        CallPreferenceView view = CallPreferenceView.of(preferences.find(caller.person()));
        return Answers.read(view, view.version(), shown(view), ifNoneMatch);
    }

    @PUT
    @Path("call-preference")
    @Refuses("VOL-3229")
    @Operation(
            operationId = "setCallPreference",
            summary = "Say whether and when I may be called",
            description =
                    "Who takes no calls is never called. In quiet hours only an urgent call comes, with a reason that is on record.")
    @APIResponse(responseCode = "200", description = "The preference from now on")
    public RestResponse<CallPreferenceView> set(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid CallPreferenceChange change) {
        CallPreferenceView view = CallPreferenceView.of(
                setCallPreference.set(change.at(EntityTags.expected(ifMatch))).orThrow());
        return Answers.changed(view, view.version(), shown(view));
    }

    private static Object shown(CallPreferenceView view) {
        return Arrays.asList(view.takesCalls(), view.quietFrom(), view.quietTo());
    }
}
