package org.campusfrontline.roster.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// A roster's table over HTTP.
@Path("/v1/rosters/{id}/table")
@Tag(name = "rosters")
class RosterTableResource {

    private final ExportTable exportTable;

    RosterTableResource(ExportTable exportTable) {
        this.exportTable = exportTable;
    }

    @GET
    @Produces(SheetFormat.XLSX_TYPE)
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRosterTable",
            summary = "Gets a roster as a table that can be changed and imported",
            description = "People down the side, days across, as xlsx; in Chinese or English by Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        ExportTable.Written written = exportTable.export(id).orThrow();
        return RestResponse.ResponseBuilder.ok(written.file())
                .header("Content-Disposition", "attachment; filename=\"roster-" + written.number() + ".xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
