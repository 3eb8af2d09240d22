package org.campusfrontline.volunteer.recruitment.swap.deal;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What waits for the word of an activity's organisers.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{activity}/exchange-approvals")
@RolesAllowed(Role.ORGANISER)
@Tag(name = "exchanges")
class ApprovalListResource {

    private final Deals deals;
    private final ShiftQueries shifts;
    private final ProposalViews views;
    private final Caller caller;

    ApprovalListResource(Deals deals, ShiftQueries shifts, ProposalViews views, Caller caller) {
        this.deals = deals;
        this.shifts = shifts;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listExchangeApprovals",
            summary = "List the exchanges of seats that wait for the organiser's word",
            description = "By organisers of the unit; the earliest first.")
    @APIResponse(responseCode = "200", description = "A page of proposals")
    public Page<ProposalView> list(
            @PathParam("activity") @Parameter(description = "Which activity is meant.") UUID activity,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        ShiftFacts shift = shifts.ofActivity(activity).stream()
                .findFirst()
                .orElseThrow(() -> refused(Refusal.of(CommonProblem.NOT_FOUND)));
        caller.refusalUnless(Set.of(Role.ORGANISER), shift.tree(), shift.unit()).ifPresent(refusal -> {
            throw refused(refusal);
        });
        UUID after = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        List<ProposalView> rows = deals.toApprove(activity, after, limit + 1).stream()
                .map(views::of)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(List.of(refusal));
    }
}
