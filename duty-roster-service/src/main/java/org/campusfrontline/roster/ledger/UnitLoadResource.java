package org.campusfrontline.roster.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.ledger.LoadViews.PersonLoad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A unit's load, for its planners, over HTTP.
@Path("/v1/units/{tree}/{unit}/load")
@Tag(name = "load", description = "What each person carried across periods.")
@Produces(MediaType.APPLICATION_JSON)
class UnitLoadResource {

    private static final String UNTIL = "The last day that counts, by the campus's clock; today where not said.";
    private static final String AS_OF = "What the ledger knew at that instant; now where not said.";
    private final LoadQueries queries;

    UnitLoadResource(LoadQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "listLoadOfUnit",
            summary = "Lists the sums that a planner needs for a fair plan",
            description = "Of each person, in the order of their numbers and in no other: there is no ranking.")
    public Page<PersonLoad> ofUnit(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @QueryParam("until") @Parameter(description = UNTIL) @Nullable @OurTimes LocalDate until,
            @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable @OurTimes Instant asOf,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofUnit(tree, unit, until, asOf, new LoadQueries.Place(cursor, limit))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
