package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.revision.RevisionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The texts that a published activity has had, and what its next one would mean.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{id}")
@Tag(name = "activities")
class ActivityRevisionResource {

    private final RevisionQueries queries;
    private final PreviewChange previewChange;

    ActivityRevisionResource(RevisionQueries queries, PreviewChange previewChange) {
        this.queries = queries;
        this.previewChange = previewChange;
    }

    @GET
    @Path("revisions")
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "listActivityRevisions",
            summary = "List what was changed of a published activity, the newest first",
            description =
                    "By whoever sees the activity: who changed what, when and why, and how many of those who had to consent have done so. Number 1 is the text as it was published.")
    @APIResponse(responseCode = "200", description = "A page of revisions, without their texts")
    public Page<RevisionView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(id, cursor, limit).orThrow();
    }

    @GET
    @Path("revisions/{number}")
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "getActivityRevision",
            summary = "Read an activity as it was told then",
            description = "With the whole text of that revision and what it changed; it is never edited.")
    @APIResponse(responseCode = "200", description = "The revision with its text")
    public RevisionView get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Which revision is meant.") @Min(1) int number) {
        return queries.find(id, number).orThrow();
    }

    @PUT
    @Path("preview")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({
        "VOL-2024",
        "VOL-2025",
        "VOL-2027",
        "VOL-2028",
        "VOL-2029",
        "VOL-2030",
        "VOL-2101",
        "VOL-2102",
        "VOL-2103",
        "VOL-2104",
        "VOL-2105"
    })
    @Operation(
            operationId = "previewActivityChange",
            summary = "See whom a change of a published activity would ask",
            description =
                    "Takes what `PUT activities/{id}` takes, refuses what that would refuse, and changes nothing: what would read otherwise, how many people would be asked and until when, and how many of them would be in two places. A draft asks nobody.")
    @APIResponse(responseCode = "200", description = "What the change would do")
    public PreviewView preview(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ActivityChange wanted) {
        return previewChange.preview(id, EntityTags.expected(ifMatch), wanted).orThrow();
    }
}
