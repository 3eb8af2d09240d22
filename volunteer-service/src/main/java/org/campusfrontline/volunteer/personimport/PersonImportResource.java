package org.campusfrontline.volunteer.personimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.campusfrontline.platform.job.JobView;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.Imports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Imports of people over HTTP.
@Path("/v1/people")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "people")
class PersonImportResource {

    private final Imports imports;

    PersonImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("imports")
    @Idempotent
    @Consumes({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE, SheetFormat.NDJSON_TYPE})
    @Refuses({"IMP-1001", "IMP-1002", "IMP-1003"})
    @Operation(
            operationId = "importPeople",
            summary = "Import people from a file, all or nothing",
            description =
                    "A job; its result is a DirectoryReport. Columns: number, displayName, language, active, and the unit's code under the name of each tree.")
    @APIResponse(
            responseCode = "202",
            description = "The job that reads it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to check the file without taking it.")
                    boolean dryRun,
            @HeaderParam("Content-Type") @Nullable String mediaType,
            byte[] file,
            @Context UriInfo uri) {
        return imports.start(ImportKind.PEOPLE, mediaType, dryRun, file, uri);
    }

    @GET
    @Path("imports/{id}")
    @Operation(
            operationId = "getPersonImport",
            summary = "Look at an import and its report",
            description = "The job; once it is done its result is a DirectoryReport.")
    @APIResponse(responseCode = "200", description = "The job")
    public JobView get(@PathParam("id") UUID id) {
        return imports.find(ImportKind.PEOPLE, id);
    }
}
