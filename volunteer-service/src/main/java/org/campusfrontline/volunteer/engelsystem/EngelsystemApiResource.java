package org.campusfrontline.volunteer.engelsystem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.engelsystem.AngelKeys.Holder;
import org.campusfrontline.volunteer.engelsystem.AngelNumbers.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The reading part of Engelsystem's `v0-beta`. The key is the bearer of the request, or its `x-api-key`.
@Path(EngelsystemResource.PATH + "/v0-beta")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "engelsystem")
class EngelsystemApiResource {

    private static final String SHAPE = "As Engelsystem's v0-beta answers";
    private final AngelKeys keys;
    private final AngelAnswers answers;

    EngelsystemApiResource(AngelKeys keys, AngelAnswers answers) {
        this.keys = keys;
        this.answers = answers;
    }

    @GET
    @Path("info")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "getEngelsystemInfo",
            summary = "Read what system this is",
            description = "Version, names and time zone in the shape of Engelsystem's info.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> info(@BeanParam Asked asked, @Context UriInfo uri) {
        return answer(asked, holder -> Optional.of(answers.info(origin(uri))));
    }

    @GET
    @Path("angeltypes")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemAngelTypes",
            summary = "Read the categories of posts as angel types",
            description = "Every category of the catalogue, with the number under which its shifts are read.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> angelTypes(@BeanParam Asked asked) {
        return answer(asked, holder -> Optional.of(answers.categories()));
    }

    @GET
    @Path("angeltypes/{id}/shifts")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemShiftsOfAngelType",
            summary = "Read the published shifts of a category",
            description =
                    "To come and of the last sixty days. Of those who have a seat only the key's person is named.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> shiftsOfAngelType(@PathParam("id") int id, @BeanParam Asked asked) {
        return answer(asked, holder -> answers.shifts(Kind.CATEGORY, id, holder));
    }

    @GET
    @Path("shifttypes")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemShiftTypes",
            summary = "Read the categories of posts as shift types",
            description = "The same as angel types: a category is both.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> shiftTypes(@BeanParam Asked asked) {
        return answer(asked, holder -> Optional.of(answers.categories()));
    }

    @GET
    @Path("shifttypes/{id}/shifts")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemShiftsOfType",
            summary = "Read the published shifts of a shift type",
            description = "The same as those of the angel type with that number.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> shiftsOfType(@PathParam("id") int id, @BeanParam Asked asked) {
        return answer(asked, holder -> answers.shifts(Kind.CATEGORY, id, holder));
    }

    @GET
    @Path("locations")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemLocations",
            summary = "Read the sites of published posts as locations",
            description = "With the numbers under which their shifts are read.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> locations(@BeanParam Asked asked) {
        return answer(asked, holder -> Optional.of(answers.sites()));
    }

    @GET
    @Path("locations/{id}/shifts")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemShiftsOfLocation",
            summary = "Read the published shifts at a site",
            description = "To come and of the last sixty days.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> shiftsOfLocation(@PathParam("id") int id, @BeanParam Asked asked) {
        return answer(asked, holder -> answers.shifts(Kind.SITE, id, holder));
    }

    @GET
    @Path("users/self")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "getEngelsystemSelf",
            summary = "Read whose the key is",
            description = "Number and display name; nobody else is shown.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> self(@BeanParam Asked asked) {
        return answer(asked, holder -> Optional.of(answers.user(holder)));
    }

    @GET
    @Path("users/self/shifts")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemOwnShifts",
            summary = "Read the shifts in which I have a seat",
            description = "To come and of the last sixty days.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> ownShifts(@BeanParam Asked asked) {
        return answer(asked, holder -> Optional.of(answers.own(holder)));
    }

    @GET
    @Path("news")
    @Refuses("PLT-1101")
    @Operation(
            operationId = "listEngelsystemNews",
            summary = "Read the news, of which there is none here",
            description = "An empty list: notices come through the mailbox.")
    @APIResponse(
            responseCode = "200",
            description = SHAPE,
            content = @Content(schema = @Schema(implementation = Object.class)))
    public RestResponse<String> news(@BeanParam Asked asked) {
        return answer(asked, holder -> Optional.of(answers.nothing()));
    }

    /// 401 without a key that holds; 404 for what has no such number.
    private RestResponse<String> answer(Asked asked, Function<Holder, Optional<String>> read) {
        Holder holder = asked.key().flatMap(keys::holder).orElseThrow(() -> refused(CommonProblem.UNAUTHENTICATED));
        return Answers.text(
                read.apply(holder).orElseThrow(() -> refused(CommonProblem.NOT_FOUND)), asked.ifNoneMatch());
    }

    private static RefusedException refused(CommonProblem why) {
        return new RefusedException(List.of(Refusal.of(why)));
    }

    private static String origin(UriInfo uri) {
        String base = uri.getBaseUri().toString();
        return base.substring(0, base.indexOf("/api/"));
    }
}
