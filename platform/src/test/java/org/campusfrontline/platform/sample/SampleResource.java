package org.campusfrontline.platform.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/samples")
@Tag(name = "samples", description = "Things to try the platform on")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SampleResource {

    private final Samples samples;
    private final MakeSample make;

    SampleResource(Samples samples, MakeSample make) {
        this.samples = samples;
        this.make = make;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ORGANISER, Role.OPERATOR})
    @Idempotent
    @Refuses("SMP-1009")
    @Operation(operationId = "makeSample", summary = "Make a sample", description = "Names are unique.")
    @APIResponse(
            responseCode = "201",
            description = "The new sample",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    public RestResponse<SampleView> make(@NotNull @Valid SampleWish wish) {
        SampleView made = make.make(wish).orThrow();
        return RestResponse.ResponseBuilder.<SampleView>created(URI.create("/v1/samples/" + made.id()))
                .entity(made)
                .tag(EntityTags.of(made.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"SMP-1004", "SMP-1009"})
    @Operation(operationId = "changeSample", summary = "Change a sample", description = "Replaces all of it.")
    @APIResponse(responseCode = "200", description = "The changed sample")
    public SampleView change(
            @Parameter(description = "The sample's id") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SampleWish wish) {
        return samples.change(id, EntityTags.expected(ifMatch), wish).orThrow();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.VOLUNTEER)
    @Refuses("SMP-1004")
    @Operation(operationId = "getSample", summary = "Read a sample", description = "As it stands now.")
    @APIResponse(responseCode = "200", description = "The sample")
    public SampleView find(@Parameter(description = "The sample's id") @PathParam("id") UUID id) {
        return samples.find(id).orThrow();
    }

    @GET
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(operationId = "listSamples", summary = "List samples", description = "In order of their names.")
    @APIResponse(responseCode = "200", description = "A page of samples")
    public Page<SampleView> list(
            @Parameter(description = "Where the page begins") @QueryParam("cursor") String cursor,
            @Parameter(description = "Most items of the page")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1) @Max(200) int limit) {
        return samples.list(Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("motto")
    @PermitAll
    @Operation(operationId = "getMotto", summary = "Read the motto", description = "For everyone.")
    @APIResponse(responseCode = "200", description = "The motto")
    public Map<String, String> motto() {
        return Map.of("zh", "一盘棋", "en", "as one");
    }
}
