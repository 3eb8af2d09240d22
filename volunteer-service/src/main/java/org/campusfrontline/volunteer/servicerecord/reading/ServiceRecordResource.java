package org.campusfrontline.volunteer.servicerecord.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.CampusTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Open to whoever holds a record's link, with an account or without.
@Path("/v1")
@PermitAll
@Tag(name = "service-records")
class ServiceRecordResource {

    private static final String SECRET = "The secret of the link.";
    private final ReadServiceRecord readServiceRecord;
    private final RequestFacts request;
    private final CampusTime campus;

    ServiceRecordResource(ReadServiceRecord readServiceRecord, RequestFacts request, CampusTime campus) {
        this.readServiceRecord = readServiceRecord;
        this.request = request;
        this.campus = campus;
    }

    @GET
    @Path("service-records/{token}")
    @Produces(MediaType.APPLICATION_JSON)
    @Refuses({"VOL-2924"})
    @Operation(
            operationId = "readServiceRecord",
            summary = "Read a service record by its link",
            description =
                    "The sums and the entries of the ledger that stand, of the days that the person named. Each reading is noted and the person sees it. Gone once it expired or was withdrawn.")
    @APIResponse(responseCode = "200", description = "The record")
    public RestResponse<ReadRecordView> read(
            @PathParam("token") @Parameter(description = SECRET) String token,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return RestResponse.ResponseBuilder.ok(
                        readServiceRecord.read(token, cursor, limit).orThrow())
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("service-record-pages/{token}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showServiceRecordPage",
            summary = "Read a service record by its link, as a page",
            description =
                    "What the person hands to the reader, at /q/service-record/{token} of the front door; in Chinese or English by Accept-Language. Each reading is noted and the person sees it. A link that shows nothing, or nothing any more, gets a page that says so.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> page(@PathParam("token") @Parameter(description = SECRET) String token) {
        return new RecordPage(readServiceRecord.read(token, null, 1), request.language(), campus.zone())
                .page()
                .answer();
    }
}
