package org.campusfrontline.roster.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.ledger.LoadViews.Exposure;
import org.campusfrontline.roster.ledger.load.Zone;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How exposed a period's shifts are, over HTTP.
@Path("/v1/planning-periods/{id}/exposure")
@Tag(name = "load")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExposureResource {

    private final ExposureStore exposures;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final ChangeExposure changeExposure;

    ExposureResource(ExposureStore exposures, PeriodStore periods, PeriodAccess access, ChangeExposure changeExposure) {
        this.exposures = exposures;
        this.periods = periods;
        this.access = access;
        this.changeExposure = changeExposure;
    }

    record Zones(@NotNull @Size(max = 64) Map<@Pattern(regexp = "[A-Za-z0-9_-]{1,16}") String, @NotNull Zone> zones) {
        Zones {
            zones = zones == null ? Map.of() : Map.copyOf(zones);
        }
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getExposure",
            summary = "Shows in which zone a period's shifts are worked",
            description = "A shift that is not named is green; version 0 where nothing was said.")
    public RestResponse<Exposure> get(@PathParam("id") UUID id) {
        return periods.find(id)
                .filter(period -> access.sees(period.scope()))
                .map(period -> exposures.of(id))
                .map(kept -> Answers.tagged(new Exposure(kept.zones(), kept.version()), kept.version()))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1305")
    @Operation(
            operationId = "changeExposure",
            summary = "Says in which zone a period's shifts are worked",
            description = "From the version that If-Match names (`\"v0\"` for the first). It counts from the next"
                    + " publication on.")
    public RestResponse<Exposure> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Zones wanted) {
        Exposure changed = changeExposure
                .change(id, wanted.zones(), EntityTags.expected(ifMatch))
                .orThrow();
        return Answers.tagged(changed, changed.version());
    }
}
