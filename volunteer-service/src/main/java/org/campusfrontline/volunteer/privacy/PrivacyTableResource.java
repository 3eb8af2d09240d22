package org.campusfrontline.volunteer.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Everybody may know who sees what.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/privacy-table")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "me")
class PrivacyTableResource {

    @GET
    @Operation(
            operationId = "listPrivacyTable",
            summary = "Read who sees what of a person",
            description =
                    "One row for each kind of viewer, in the order of their names. A role counts where its grant covers the unit that the row names; elsewhere it shows what any other person sees.")
    @APIResponse(responseCode = "200", description = "A page of the table")
    public Page<PrivacyRow> list(
            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(
                Arrays.stream(Viewer.values())
                        .map(PrivacyRow::of)
                        .sorted(Comparator.comparing(PrivacyRow::viewer))
                        .toList(),
                cursor,
                limit,
                PrivacyRow::viewer);
    }
}
