package org.campusfrontline.roster.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What units lent each other and have not paid back, over HTTP.
@Path("/v1/units/{tree}/{unit}/loans")
@Tag(name = "load")
@Produces(MediaType.APPLICATION_JSON)
class UnitLoansResource {

    private static final Set<String> PLANNERS = Set.of(Role.ROSTER_PLANNER);
    private final LoanBook loans;
    private final Caller caller;

    UnitLoansResource(LoanBook loans, Caller caller) {
        this.loans = loans;
        this.caller = caller;
    }

    /// With one other unit: shifts and minutes of published rosters that are to be paid back.
    record LoanBalance(
            @Schema(examples = "LIB") String unit,
            long lentShifts,
            long lentMinutes,
            long borrowedShifts,
            long borrowedMinutes,

            @Schema(description = "Owed to this unit, or by it where below 0.")
            long openShifts) {}

    record LoanBalances(List<LoanBalance> items) {
        LoanBalances {
            items = List.copyOf(items);
        }
    }

    @GET
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "getLoansOfUnit",
            summary = "Shows what the unit lent and borrowed for payback, with each other unit",
            description = "By published rosters, in the order of the units' codes; nobody is named.")
    public LoanBalances ofUnit(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit) {
        if (caller.refusalUnless(PLANNERS, tree, unit).isPresent()) {
            throw new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
        }
        return new LoanBalances(loans.balances(tree, unit).stream()
                .map(one -> new LoanBalance(
                        one.unit(),
                        one.lentShifts(),
                        one.lentMinutes(),
                        one.borrowedShifts(),
                        one.borrowedMinutes(),
                        one.open()))
                .toList());
    }
}
