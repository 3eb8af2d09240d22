package org.campusfrontline.volunteer.team.branch;

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
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where a temporary branch is wanting.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/high-risk-sites")
@RolesAllowed({Role.ORGANISER, Role.SECRETARY, Role.SITE_LEAD})
@Tag(name = "teams")
class UncoveredSitesResource {

    private final UncoveredSites sites;

    UncoveredSitesResource(UncoveredSites sites) {
        this.sites = sites;
    }

    @GET
    @Path("without-branch")
    @Operation(
            operationId = "listHighRiskSitesWithoutBranch",
            summary = "List high-risk sites that no temporary branch names",
            description =
                    "Of the units for which the caller answers: sites of an open emergency with shifts to come at posts of a high-risk category. It names places, never people.")
    @APIResponse(responseCode = "200", description = "A page of sites")
    public Page<UncoveredSites.Site> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return sites.list(cursor, limit);
    }
}
