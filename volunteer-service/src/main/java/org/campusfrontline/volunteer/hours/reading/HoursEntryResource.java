package org.campusfrontline.volunteer.hours.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One entry of the ledger.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/hours-entries/{id}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "hours")
class HoursEntryResource {

    private static final long ONLY_VERSION = 1;
    private final EntryQueries entries;

    HoursEntryResource(EntryQueries entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "getHoursEntry",
            summary = "Look at an entry of the ledger",
            description =
                    "Seen by its person and by those who read the unit's ledger. It never changes; that it was reversed shows on it.")
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<HoursEntryView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        HoursEntryView entry =
                entries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(entry, ONLY_VERSION, entry.actions(), ifNoneMatch);
    }
}
