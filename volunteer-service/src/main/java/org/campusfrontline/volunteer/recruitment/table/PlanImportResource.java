package org.campusfrontline.volunteer.recruitment.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.JobView;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportTarget;
import org.campusfrontline.volunteer.imports.Imports;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan;
import org.campusfrontline.volunteer.recruitment.activity.PlanDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Posts and shifts of an activity from a file.
@Path("/v1/activities/{activity}/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ORGANISER)
@Tag(name = "activities")
class PlanImportResource {

    private final Imports imports;
    private final PlanDesk desk;
    private final Caller caller;

    PlanImportResource(Imports imports, PlanDesk desk, Caller caller) {
        this.imports = imports;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE, SheetFormat.NDJSON_TYPE})
    @Refuses({"IMP-1001", "IMP-1002", "IMP-1003"})
    @Operation(
            operationId = "importActivityPlan",
            summary = "Take posts and shifts from a file, all or nothing",
            description =
                    "A job; its result is a DirectoryReport. Columns: category, titleZh, titleEn, site, start, end, seats, and postId and shiftId as an export has them: one row a shift. A row without ids changes the part that reads the same, or adds one; what no row names stays. The rules are those of changing the activity.")
    @APIResponse(
            responseCode = "202",
            description = "The job that reads it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(
            @PathParam("activity") @Parameter(description = "Which activity is meant.") UUID activity,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to check the file without taking it.")
                    boolean dryRun,
            @HeaderParam("Content-Type") @Nullable String mediaType,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] file,
            @Context UriInfo uri) {
        ImportTarget target = new ImportTarget(activity, EntityTags.expected(ifMatch));
        ActivityPlan plan = desk.find(activity).orElseThrow(() -> refused(Refusal.of(CommonProblem.NOT_FOUND)));
        caller.refusalUnless(Set.of(Role.ORGANISER), plan.tree(), plan.unit()).ifPresent(refusal -> {
            throw refused(refusal);
        });
        return imports.start(ImportKind.ACTIVITY_PLAN, target, mediaType, dryRun, file, uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getActivityPlanImport",
            summary = "Look at an import of posts and shifts and its report",
            description = "The job; once it is done its result is a DirectoryReport.")
    @APIResponse(responseCode = "200", description = "The job")
    public JobView get(
            @PathParam("activity") @Parameter(description = "Which activity is meant.") UUID activity,
            @PathParam("id") UUID id) {
        return imports.find(ImportKind.ACTIVITY_PLAN, id);
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(List.of(refusal));
    }
}
