package org.campusfrontline.volunteer.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.person.PersonRequests.NewPerson;
import org.campusfrontline.volunteer.person.PersonRequests.PersonChange;
import org.campusfrontline.volunteer.person.PersonRequests.PersonFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// People over HTTP: each sees themselves, those with a role on a unit see its people.
@Path("/v1/people")
@Tag(name = "people", description = "People and the units that they belong to.")
class PersonResource {

    private final PersonQueries queries;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;

    PersonResource(PersonQueries queries, AddPerson addPerson, ChangePerson changePerson) {
        this.queries = queries;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
    }

    @GET
    @RolesAllowed({Role.OPERATOR, Role.ORGANISER, Role.ROSTER_PLANNER, Role.CARE_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listPeople",
            summary = "List the people of a unit and of all below it",
            description =
                    "Members of the unit and of all units below it now, in the order of their numbers, for those who hold a role there.")
    @APIResponse(responseCode = "200", description = "A page of people")
    public Page<PersonView> list(@BeanParam @Valid PersonFilter filter) {
        return queries.list(filter).orThrow();
    }

    @GET
    @Path("{number}")
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "getPerson",
            summary = "Look at a person",
            description =
                    "Oneself, or a person of a unit where the caller holds a role; for others the person does not exist.")
    @APIResponse(responseCode = "200", description = "The person")
    public RestResponse<PersonView> get(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        PersonView person = queries.find(number)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(person, person.version(), person.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1001", "VOL-1101", "VOL-1102", "VOL-1103", "VOL-1104"})
    @Operation(
            operationId = "addPerson",
            summary = "Add a person who has a campus account",
            description =
                    "The number is what the campus identity provider calls the person. The caller is operator of each unit named.")
    @APIResponse(
            responseCode = "201",
            description = "The new person",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public RestResponse<PersonView> add(@NotNull @Valid NewPerson wanted, @Context UriInfo uri) {
        PersonView person = addPerson.add(wanted).orThrow();
        return Answers.created(person, person.version(), person.actions(), uri, person.number());
    }

    @PUT
    @Path("{number}")
    @RolesAllowed({Role.OPERATOR, Role.ORGANISER})
    @Refuses({"VOL-1001", "VOL-1103", "VOL-1104", "VOL-1105"})
    @Operation(
            operationId = "changePerson",
            summary = "Change a person's name, language and units",
            description =
                    "Memberships that are not named end now, named ones go on or begin. The caller is operator of one present unit and of each that changes.")
    @APIResponse(responseCode = "200", description = "The changed person")
    public RestResponse<PersonView> change(
            @PathParam("number") @Parameter(description = "The number of the person.") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PersonChange wanted) {
        PersonView person = changePerson
                .change(number, EntityTags.expected(ifMatch), wanted)
                .orThrow();
        return Answers.changed(person, person.version(), person.actions());
    }
}
