package org.campusfrontline.volunteer.departure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Leaving and coming back over HTTP.
@Path("/v1/people")
@RolesAllowed({Role.OPERATOR, Role.ORGANISER})
@Tag(name = "people")
class DepartureResource {

    private final LeavePerson leavePerson;
    private final ReturnPerson returnPerson;

    DepartureResource(LeavePerson leavePerson, ReturnPerson returnPerson) {
        this.leavePerson = leavePerson;
        this.returnPerson = returnPerson;
    }

    @PUT
    @Path("{number}/departure")
    @Refuses({"VOL-1105", "VOL-1206"})
    @Operation(
            operationId = "departPerson",
            summary = "Let a person leave; grants and tokens end at once",
            description =
                    "In one step the person's grants end, tokens issued until now become worthless, and every feature hands over or ends what it holds.")
    @APIResponse(responseCode = "200", description = "The person who left")
    public RestResponse<PersonView> depart(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(leavePerson.leave(number, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{number}/return")
    @Refuses("VOL-1106")
    @Operation(
            operationId = "returnPerson",
            summary = "Take a person back; ended grants stay ended",
            description = "Makes the person active again. Grants are given anew where they are needed.")
    @APIResponse(responseCode = "200", description = "The person who is back")
    public RestResponse<PersonView> comeBack(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                returnPerson.comeBack(number, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<PersonView> changed(PersonView person) {
        return Answers.changed(person, person.version(), person.actions());
    }
}
