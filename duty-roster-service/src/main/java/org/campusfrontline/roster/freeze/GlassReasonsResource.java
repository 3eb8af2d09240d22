package org.campusfrontline.roster.freeze;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.roster.freeze.GlassViews.ReasonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The reasons of break-glasses over HTTP.
@Path("/v1/break-glass-reasons")
@Tag(name = "break-glasses")
@Produces(MediaType.APPLICATION_JSON)
class GlassReasonsResource {

    record BreakGlassCatalogue(List<ReasonView> items) {
        BreakGlassCatalogue {
            items = List.copyOf(items);
        }
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listBreakGlassReasons",
            summary = "Lists the reasons for which a freeze is lifted",
            description = "Operational ones, in both languages. None tells why somebody does not come.")
    public BreakGlassCatalogue list() {
        return new BreakGlassCatalogue(GlassWords.catalogue());
    }
}
