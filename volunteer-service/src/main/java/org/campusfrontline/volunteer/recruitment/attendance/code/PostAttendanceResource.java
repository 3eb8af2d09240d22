package org.campusfrontline.volunteer.recruitment.attendance.code;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What a post needs on the day: the code on its display, and the place where one must be.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/posts/{post}")
@RolesAllowed({Role.ORGANISER, Role.SITE_LEAD})
@Tag(name = "attendance", description = "Coming, going and staying away.")
class PostAttendanceResource {

    private final ShowCode showCode;
    private final MarkPlace markPlace;

    PostAttendanceResource(ShowCode showCode, MarkPlace markPlace) {
        this.showCode = showCode;
        this.markPlace = markPlace;
    }

    @Schema(name = "AttendancePlace", description = "Where one must be to check in; coordinates name their datum.")
    record AttendancePlace(
            @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "36.675")
            BigDecimal latitude,

            @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "117.055")
            BigDecimal longitude,

            @NotNull Place.Datum datum,

            @Min(10) @Max(5000) @Schema(examples = "150") int radiusMetres) {

        static AttendancePlace of(Place place) {
            return new AttendancePlace(
                    BigDecimal.valueOf(place.latitude()),
                    BigDecimal.valueOf(place.longitude()),
                    place.datum(),
                    place.radiusMetres());
        }

        Place place() {
            return new Place(latitude.doubleValue(), longitude.doubleValue(), datum, radiusMetres);
        }
    }

    @GET
    @Path("attendance-code")
    @Operation(
            operationId = "getAttendanceCode",
            summary = "Get the code that a post's display shows now",
            description =
                    "For those who run the post. It changes each half minute, and as soon as somebody has used it: one code serves one person once. A display asks each second or two.")
    @APIResponse(responseCode = "200", description = "The code, and what a picture of it holds")
    public ShowCode.AttendanceCodeView code(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post) {
        return showCode.show(post).orThrow();
    }

    @GET
    @Path("attendance-place")
    @Operation(
            operationId = "getAttendancePlace",
            summary = "Get the place where one must be to check in at a post",
            description = "For those who run the post; 404 where it does not matter where one is.")
    @APIResponse(responseCode = "200", description = "The place")
    public RestResponse<AttendancePlace> place(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post) {
        return answer(markPlace.find(post).orThrow());
    }

    @PUT
    @Path("attendance-place")
    @Operation(
            operationId = "markAttendancePlace",
            summary = "Say where one must be to check in at a post",
            description =
                    "From then on a check-in by code needs the phone's position. It is compared with the place and never kept. `If-Match` names the version that is there, `\"v0\"` where there is none.")
    @APIResponse(responseCode = "200", description = "The place from now on")
    public RestResponse<AttendancePlace> mark(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AttendancePlace place) {
        return answer(markPlace
                .mark(post, place.place(), EntityTags.expected(ifMatch))
                .orThrow());
    }

    @DELETE
    @Path("attendance-place")
    @Operation(
            operationId = "unmarkAttendancePlace",
            summary = "Say that it does not matter where one checks in at a post",
            description = "The same again changes nothing.")
    @APIResponse(responseCode = "204", description = "No place is asked for")
    public void unmark(@PathParam("post") @Parameter(description = "Which post is meant.") UUID post) {
        markPlace.unmark(post).orThrow();
    }

    private static RestResponse<AttendancePlace> answer(Places.Marked marked) {
        return Answers.changed(AttendancePlace.of(marked.place()), marked.version(), List.of());
    }
}
