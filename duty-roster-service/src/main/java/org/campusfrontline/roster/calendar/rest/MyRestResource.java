package org.campusfrontline.roster.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own debts of rest and days off in exchange.
@Path("/v1/my")
@Tag(name = "rest")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyRestResource {

    private final RestQueries queries;
    private final Caller caller;

    MyRestResource(RestQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Path("/rest-debts")
    @Operation(
            operationId = "listMyRestDebts",
            summary = "Lists what rest the caller is owed",
            description = "From every unit, in the order in which it arose, with deadline and what the law gives for it"
                    + " now.")
    public Page<RestDebtView> debts(
            @QueryParam("state") @Parameter(description = "Only those in this state.") RestDebt.@Nullable State state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.debts(caller.person(), state, cursor, limit);
    }

    @GET
    @Path("/rest-grants")
    @Operation(
            operationId = "listMyRestGrants",
            summary = "Lists the caller's days off in exchange",
            description = "From every unit, withdrawn ones too.")
    public Page<RestGrantView> grants(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.grants(caller.person(), cursor, limit);
    }
}
