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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Open to whoever holds a record's link, with an account or without.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/service-records/{token}")
@PermitAll
@Tag(name = "service-records")
class ServiceRecordResource {

    private final ReadServiceRecord readServiceRecord;

    ServiceRecordResource(ReadServiceRecord readServiceRecord) {
        this.readServiceRecord = readServiceRecord;
    }

    @GET
    @Refuses({"VOL-2924"})
    @Operation(
            operationId = "readServiceRecord",
            summary = "Read a service record by its link",
            description =
                    "The sums and the entries of the ledger that stand, of the days that the person named. Each reading is noted and the person sees it. Gone once it expired or was withdrawn.")
    @APIResponse(responseCode = "200", description = "The record")
    public RestResponse<ReadRecordView> read(
            @PathParam("token") @Parameter(description = "The secret of the link.") String token,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return RestResponse.ResponseBuilder.ok(
                        readServiceRecord.read(token, cursor, limit).orThrow())
                .header("Cache-Control", "no-store")
                .build();
    }
}
