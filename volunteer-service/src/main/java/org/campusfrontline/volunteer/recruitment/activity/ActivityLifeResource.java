package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of an activity beside its publication and closure.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/activities")
@Tag(name = "activities")
class ActivityLifeResource {

    private final PauseActivity pauseActivity;
    private final ResumeActivity resumeActivity;
    private final SettleActivity settleActivity;
    private final ArchiveActivity archiveActivity;

    ActivityLifeResource(
            PauseActivity pauseActivity,
            ResumeActivity resumeActivity,
            SettleActivity settleActivity,
            ArchiveActivity archiveActivity) {
        this.pauseActivity = pauseActivity;
        this.resumeActivity = resumeActivity;
        this.settleActivity = settleActivity;
        this.archiveActivity = archiveActivity;
    }

    @PUT
    @Path("{id}/pause")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2027"})
    @Operation(
            operationId = "pauseActivity",
            summary = "Stop the recruitment for an activity for a while",
            description = "Nobody signs up or is promoted until it is resumed; those who wait keep their places.")
    @APIResponse(responseCode = "200", description = "The paused activity")
    public RestResponse<ActivityView> pause(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(pauseActivity.pause(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/resumption")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2027"})
    @Operation(
            operationId = "resumeActivity",
            summary = "Go on with the recruitment for a paused activity",
            description = "Seats that came free meanwhile go to those who wait, in their order.")
    @APIResponse(responseCode = "200", description = "The published activity")
    public RestResponse<ActivityView> resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(resumeActivity.resume(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/settlement")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2027", "VOL-2032"})
    @Operation(
            operationId = "settleActivity",
            summary = "Say that the attendance of a closed activity is clear",
            description =
                    "Refused while a sign-up has not come to its end or an appeal is open, with how many there are.")
    @APIResponse(responseCode = "200", description = "The settled activity")
    public RestResponse<ActivityView> settle(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(settleActivity.settle(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/archiving")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2027"})
    @Operation(
            operationId = "archiveActivity",
            summary = "Put a settled activity away",
            description = "It is listed only where archived activities are asked for.")
    @APIResponse(responseCode = "200", description = "The archived activity")
    public RestResponse<ActivityView> archive(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(archiveActivity.archive(id, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<ActivityView> changed(ActivityView activity) {
        return Answers.changed(activity, activity.version(), activity.actions());
    }
}
