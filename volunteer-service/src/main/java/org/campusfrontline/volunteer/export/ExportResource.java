package org.campusfrontline.volunteer.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.JobView;
import org.campusfrontline.platform.job.Jobs;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Tables to take away.
@Path("/v1/exports")
@RolesAllowed({Role.ORGANISER, Role.SITE_LEAD, Role.AUDITOR})
@Tag(name = "exports", description = "Tables as xlsx, for a stated purpose and an hour.")
class ExportResource {

    private final StartExport startExport;
    private final ReadExport readExport;
    private final Jobs jobs;

    ExportResource(StartExport startExport, ReadExport readExport, Jobs jobs) {
        this.startExport = startExport;
        this.readExport = readExport;
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Refuses({"VOL-3021", "VOL-3022"})
    @Operation(
            operationId = "createExport",
            summary = "Ask for a table for a stated purpose",
            description =
                    "A job; its result is an ExportReport, which says where the file is read for an hour by the person who asked. ACTIVITY_CREW: who has a seat or waits, by shift, for organisers and site leads of the unit. ACTIVITY_PLAN: posts and shifts, which an import takes again. TEAM_MEMBERS: who is in a task-force team, for those who lead it or run its unit. UNIT_HOURS: a unit's entries, for its organisers and auditors. Each file says who took it, when and for what.")
    @APIResponse(
            responseCode = "202",
            description = "The job that makes it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(@NotNull @Valid ExportWish wish, @Context UriInfo uri) {
        return startExport.start(wish).orThrow().accepted(uri);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getExport",
            summary = "Look at an export and its report",
            description = "The job; once it is done its result is an ExportReport.")
    @APIResponse(responseCode = "200", description = "The job")
    public JobView get(@PathParam("id") UUID id) {
        return jobs.find(ExportJob.KIND, id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @GET
    @Path("{id}/file")
    @Produces(SheetFormat.XLSX_TYPE)
    @Refuses("VOL-3023")
    @Operation(
            operationId = "readExportFile",
            summary = "Take a table away",
            description =
                    "By the person who asked for it, for an hour and only while the role is still held. Each reading is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = SheetFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> file(@PathParam("id") UUID id) {
        ReadExport.Taken taken = readExport.read(id).orThrow();
        return RestResponse.ResponseBuilder.ok(taken.content())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + taken.file().fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
