package org.campusfrontline.roster.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.ledger.LoadViews.MyLoad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own load over HTTP.
@Path("/v1/my")
@Tag(name = "load")
@Produces(MediaType.APPLICATION_JSON)
class MyLoadResource {

    private static final String UNTIL = "The last day that counts, by the campus's clock; today where not said.";
    private static final String AS_OF = "What the ledger knew at that instant; now where not said.";
    private final LoadQueries queries;

    MyLoadResource(LoadQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("/load")
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "getMyLoad",
            summary = "Shows the caller's own load beside the unit's quartiles",
            description =
                    "In each unit that ever planned the caller: sums, shares of an available day, and the quartiles"
                            + " of all shares in the unit, which stay hidden where fewer than five people were available.")
    public MyLoad own(
            @QueryParam("until") @Parameter(description = UNTIL) @Nullable @OurTimes LocalDate until,
            @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable @OurTimes Instant asOf) {
        return queries.own(until, asOf);
    }
}
