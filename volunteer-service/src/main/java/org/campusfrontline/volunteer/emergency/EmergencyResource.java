package org.campusfrontline.volunteer.emergency;

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
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFacts;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Emergencies over HTTP: everybody signed in sees them, operators of the campuses lead them.
@Path("/v1/emergencies")
@Tag(name = "emergencies", description = "What activities, rosters and notices hang on.")
class EmergencyResource {

    private final EmergencyQueries queries;
    private final OpenEmergency openEmergency;
    private final ChangeEmergency changeEmergency;
    private final CloseEmergency closeEmergency;

    EmergencyResource(
            EmergencyQueries queries,
            OpenEmergency openEmergency,
            ChangeEmergency changeEmergency,
            CloseEmergency closeEmergency) {
        this.queries = queries;
        this.openEmergency = openEmergency;
        this.changeEmergency = changeEmergency;
        this.closeEmergency = closeEmergency;
    }

    @GET
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "listEmergencies",
            summary = "List emergencies, newest first",
            description = "Everybody signed in sees them.")
    @APIResponse(responseCode = "200", description = "A page of emergencies")
    public Page<EmergencyView> list(@BeanParam @Valid EmergencyFilter filter) {
        return queries.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "getEmergency",
            summary = "Look at an emergency",
            description = "Everybody signed in sees it.")
    @APIResponse(responseCode = "200", description = "The emergency")
    public RestResponse<EmergencyView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        EmergencyView emergency =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(emergency, emergency.version(), emergency.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses("VOL-1001")
    @Operation(
            operationId = "openEmergency",
            summary = "Open an emergency",
            description = "The caller is operator of every campus named. Activities, rosters and notices hang on it.")
    @APIResponse(
            responseCode = "201",
            description = "The open emergency",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EmergencyView.class)))
    public RestResponse<EmergencyView> open(@NotNull @Valid EmergencyFacts wanted, @Context UriInfo uri) {
        EmergencyView emergency = openEmergency.open(wanted).orThrow();
        return Answers.created(
                emergency,
                emergency.version(),
                emergency.actions(),
                uri,
                emergency.id().toString());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1001", "VOL-1301"})
    @Operation(
            operationId = "changeEmergency",
            summary = "Change an open emergency",
            description = "Raises or lowers the level, adds a campus, corrects names and beginning, while it is open.")
    @APIResponse(responseCode = "200", description = "The changed emergency")
    public RestResponse<EmergencyView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EmergencyFacts wanted) {
        return changed(
                changeEmergency.change(id, EntityTags.expected(ifMatch), wanted).orThrow());
    }

    @PUT
    @Path("{id}/closure")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1206", "VOL-1301"})
    @Operation(
            operationId = "closeEmergency",
            summary = "Close an emergency and end the grants given for it",
            description = "For good; grants given for it end with it. Where it is not legal, the answer names what is.")
    @APIResponse(responseCode = "200", description = "The closed emergency")
    public RestResponse<EmergencyView> close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(closeEmergency.close(id, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<EmergencyView> changed(EmergencyView emergency) {
        return Answers.changed(emergency, emergency.version(), emergency.actions());
    }
}
