package org.campusfrontline.volunteer.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Erasing over HTTP.
@Path("/v1/people/{number}/erasure")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "people")
class ErasureResource {

    private final ErasePerson erasePerson;

    ErasureResource(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @GET
    @Refuses("VOL-1106")
    @Operation(
            operationId = "previewErasure",
            summary = "See what erasing a person who left would change",
            description =
                    "Counts, by part, the rows that would go, the rows in which a pseudonym would take the number's place, and those of which words would be put out. For operators of a whole tree.")
    @APIResponse(responseCode = "200", description = "What would be erased")
    public RestResponse<ErasureView> preview(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        ErasePerson.Preview preview = erasePerson.preview(number).orThrow();
        return Answers.read(preview.view(), preview.version(), preview.view().parts(), ifNoneMatch);
    }

    @PUT
    @Refuses({"VOL-1106", "VOL-2014"})
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person who left; it cannot be undone",
            description =
                    "In one step everything that is only about the person goes, in every service; minutes, sign-ups and what the person did for others stay under a pseudonym that nobody can lead back, so that all sums stay; valid certificates are revoked. For operators of a whole tree.")
    @APIResponse(responseCode = "200", description = "What was erased")
    public ErasureView erase(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return erasePerson.erase(number, EntityTags.expected(ifMatch)).orThrow();
    }
}
