package org.campusfrontline.volunteer.profile.competence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.profile.competence.CompetenceRequests.CompetenceChange;
import org.campusfrontline.volunteer.profile.competence.CompetenceRequests.NewCompetence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The catalogue of skills, training and qualifications over HTTP.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/competences")
@Tag(name = "profiles", description = "What people can, have proved and have declared, and what posts ask for.")
class CompetenceResource {

    private final Competences competences;
    private final AddCompetence addCompetence;
    private final ChangeCompetence changeCompetence;

    CompetenceResource(Competences competences, AddCompetence addCompetence, ChangeCompetence changeCompetence) {
        this.competences = competences;
        this.addCompetence = addCompetence;
        this.changeCompetence = changeCompetence;
    }

    @GET
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "listCompetences",
            summary = "List skills, training and qualifications",
            description = "The catalogue from which profiles and rules choose, inactive entries too.")
    @APIResponse(responseCode = "200", description = "A page of the catalogue")
    public Page<Competence> list(
            @QueryParam("kind") @Parameter(description = "Only entries of this kind.") @Nullable CompetenceKind kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        List<Competence> wanted = competences.all().stream()
                .filter(competence -> kind == null || competence.kind() == kind)
                .toList();
        return Page.within(wanted, cursor, limit, Competence::code);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses("VOL-2241")
    @Operation(
            operationId = "addCompetence",
            summary = "Put an entry into the catalogue",
            description = "By an operator of a whole tree. The names are held against what is never recorded.")
    @APIResponseSchema(value = Competence.class, responseCode = "201", responseDescription = "The new entry")
    public RestResponse<Competence> add(@NotNull @Valid NewCompetence wanted, @Context UriInfo uri) {
        Competence added = addCompetence.add(wanted).orThrow();
        return Answers.created(added, added.version(), List.of(), uri, added.code());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "changeCompetence",
            summary = "Rename an entry of the catalogue or end its use",
            description = "By an operator of a whole tree. Code and kind stay; profiles that name it keep it.")
    @APIResponse(responseCode = "200", description = "The changed entry")
    public RestResponse<Competence> change(
            @PathParam("code") @Parameter(description = "Which entry is meant.") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompetenceChange wanted) {
        Competence changed = changeCompetence
                .change(code, EntityTags.expected(ifMatch), wanted)
                .orThrow();
        return Answers.changed(changed, changed.version(), List.of());
    }
}
