package org.campusfrontline.roster.acknowledgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.acknowledgement.AcknowledgementViews.OwnAcknowledgement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own acknowledgements over HTTP.
@Path("/v1/my/roster-acknowledgements")
@Tag(name = "my-duties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyAcknowledgementsResource {

    private final AcknowledgementQueries queries;
    private final GiveAcknowledgement giveAcknowledgement;

    MyAcknowledgementsResource(AcknowledgementQueries queries, GiveAcknowledgement giveAcknowledgement) {
        this.queries = queries;
        this.giveAcknowledgement = giveAcknowledgement;
    }

    @GET
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "listMyAcknowledgements",
            summary = "Lists the changes of duties that the caller acknowledges",
            description = "The newest first, each changed day as it was and as it is.")
    public Page<OwnAcknowledgement> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofCaller(Cursor.read(cursor, 1), limit);
    }

    @PUT
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Role.DUTY_STAFF)
    @Refuses({"ROS-1771", "ROS-1772"})
    @Operation(
            operationId = "acknowledgeRoster",
            summary = "Says that the caller knows of changed duties",
            description = "Also after the deadline. It says nothing about whether the caller agrees.")
    public OwnAcknowledgement acknowledge(@PathParam("id") UUID id) {
        return giveAcknowledgement.give(id).orThrow();
    }
}
