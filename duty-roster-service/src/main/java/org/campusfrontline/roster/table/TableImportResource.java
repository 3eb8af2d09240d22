package org.campusfrontline.roster.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Imports of tables over HTTP.
@Path("/v1/planning-periods/{id}/roster-imports")
@Tag(name = "rosters")
@RolesAllowed(Role.ROSTER_PLANNER)
class TableImportResource {

    private final StartTableImport startTableImport;

    TableImportResource(StartTableImport startTableImport) {
        this.startTableImport = startTableImport;
    }

    @POST
    @Idempotent
    @Consumes({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE, SheetFormat.NDJSON_TYPE})
    @Refuses({"IMP-1001", "IMP-1002", "IMP-1003"})
    @Operation(
            operationId = "importRosterTable",
            summary = "Imports a table as the period's next roster, all or nothing",
            description = "A job; its result names rows, columns and reasons of faults, and else the roster, its value"
                    + " and the rules that it breaks, by row. Columns: person, name (may be blank), and each day of the"
                    + " period (`2026-12-01`) with the shift or blank.")
    @APIResponse(
            responseCode = "202",
            description = "The job that reads it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(
            @PathParam("id") UUID id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to check the table without keeping it.")
                    boolean dryRun,
            @HeaderParam("Content-Type") @Nullable String mediaType,
            byte[] file,
            @Context UriInfo uri) {
        return SheetFormat.of(mediaType, file)
                .then(format -> startTableImport.start(TableWish.of(id, format, dryRun, file)))
                .orThrow()
                .accepted(uri);
    }
}
