package org.campusfrontline.volunteer.recruitment.travel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How long people are on their way between sites: read by everybody, written by operators.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/travel-times")
@Tag(name = "activities")
class TravelResource {

    private final TravelStore store;
    private final ReplaceTravelTable replaceTravelTable;

    TravelResource(TravelStore store, ReplaceTravelTable replaceTravelTable) {
        this.store = store;
        this.replaceTravelTable = replaceTravelTable;
    }

    @Schema(name = "TravelTableChange", description = "All ways from now on; what is not said is left to the settings.")
    record TravelTableChange(
            @NotNull @Size(max = 2000) List<@NotNull @Valid SiteWay> ways,

            @Min(0) @Max(720) @Schema(description = "Between sites of which nothing is said.", examples = "10")
            @Nullable Integer usualMinutes,

            @Min(0) @Max(60) @Schema(description = "How long two shifts at one site may overlap for a hand-over.", examples = "10")
            @Nullable Integer handOverMinutes) {

        TravelTableChange {
            if (ways != null) {
                ways = List.copyOf(ways);
            }
        }
    }

    @GET
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "getTravelTimes",
            summary = "Read how long people are on their way between sites",
            description = "Version 0 says nothing; then the setting for all ways holds.")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<TravelView> get(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        TravelView table = store.read();
        return Answers.read(table, table.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "replaceTravelTimes",
            summary = "Say how long people are on their way between sites",
            description =
                    "By an operator of a whole tree. Whoever signs up must have that time between two shifts. Sign-ups made before stay. Another replica may go by the former table for ten seconds.")
    @APIResponse(responseCode = "200", description = "The table from now on")
    public RestResponse<TravelView> replace(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid TravelTableChange wanted) {
        TravelView table = replaceTravelTable
                .replace(new TravelView(
                        wanted.ways(),
                        wanted.usualMinutes(),
                        wanted.handOverMinutes(),
                        null,
                        EntityTags.expected(ifMatch)))
                .orThrow();
        return Answers.changed(table, table.version(), List.of());
    }
}
