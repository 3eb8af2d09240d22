package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.recruitment.admission.Admission.AdmitUnit;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How people come to the seats of a post.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/posts/{post}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "activities")
class PostAdmissionResource {

    private final SetAdmission setAdmission;
    private final AdmissionQueries queries;

    PostAdmissionResource(SetAdmission setAdmission, AdmissionQueries queries) {
        this.setAdmission = setAdmission;
        this.queries = queries;
    }

    @Schema(
            name = "AdmissionChange",
            description =
                    "`admitUnits` are those whose members an approval admits at once; `drawAt` is when lots are drawn.")
    record AdmissionChange(
            @NotNull AdmissionMode mode,
            @Nullable @Size(max = 20) List<@NotNull @Valid AdmittedUnit> admitUnits,
            @Nullable @OurTimes Instant drawAt) {

        AdmissionChange {
            admitUnits = admitUnits == null ? null : List.copyOf(admitUnits);
        }

        SetAdmission.Order order(UUID post, long version) {
            List<AdmittedUnit> named = admitUnits == null ? List.of() : admitUnits;
            List<AdmitUnit> units = named.stream()
                    .map(unit -> new AdmitUnit(unit.tree(), unit.unit()))
                    .toList();
            return new SetAdmission.Order(post, mode, units, drawAt, version);
        }
    }

    @Schema(name = "AdmittedUnit", description = "A unit of a tree.")
    record AdmittedUnit(
            @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "MASS")
            String tree,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "LEAGUE")
            String unit) {}

    @GET
    @Path("admission")
    @Operation(
            operationId = "getAdmission",
            summary = "Get how people come to the seats of a post",
            description =
                    "First come, first served where nothing is set. Of a lottery the hash of its seed is told from the start, the seed once the order stands.")
    @APIResponse(responseCode = "200", description = "The way of admission")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<AdmissionView> get(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        AdmissionView view = queries.find(post).orThrow();
        return Answers.read(view, view.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @Path("admission")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2041", "VOL-2042"})
    @Operation(
            operationId = "setAdmission",
            summary = "Say how people come to the seats of a post",
            description =
                    "By an organiser of the unit, while the activity is a draft. With `APPROVAL` a wish is an application until an organiser decides, or at once where the person is a member of one of `admitUnits`; with `LOTTERY` until lots are drawn at `drawAt`, after which what is left goes to whoever comes first.")
    @APIResponse(responseCode = "200", description = "The way of admission from now on")
    public RestResponse<AdmissionView> set(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AdmissionChange wanted) {
        Admission set = setAdmission
                .set(wanted.order(post, EntityTags.expected(ifMatch)))
                .orThrow();
        return Answers.changed(queries.view(set), set.version(), List.of());
    }
}
