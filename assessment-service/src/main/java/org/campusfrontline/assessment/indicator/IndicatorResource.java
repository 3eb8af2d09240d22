package org.campusfrontline.assessment.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The indicators of units, computed when they are read.
@Path("/v1")
@Tag(name = "indicators", description = "How units carried an emergency, from the facts that were published.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SECRETARY, Role.ASSESSOR, Role.COMMITTEE, Role.AUDITOR, Role.OPERATOR})
class IndicatorResource {

    private static final int TREE_AND_UNIT = 2;
    private final IndicatorQueries indicators;
    private final IndicatorAccess access;

    IndicatorResource(IndicatorQueries indicators, IndicatorAccess access) {
        this.indicators = indicators;
        this.access = access;
    }

    @GET
    @Path("/emergencies/{id}/indicators")
    @Refuses("ASM-1001")
    @Operation(
            operationId = "listIndicators",
            summary = "Lists the indicators of an emergency",
            description = "Both indicators of each unit that the caller may see, in the order of tree and unit code;"
                    + " `limit` counts units. With `tree` and `unit`, those of that unit alone, also where it has no"
                    + " facts yet.")
    public Page<IndicatorView> list(
            @PathParam("id") String id,
            @Parameter(description = "PARTY, ADMINISTRATION, MASS, CLASS or PLACE; only together with unit")
                    @QueryParam("tree")
                    @Nullable String tree,
            @Parameter(description = "A unit's code; only together with tree") @QueryParam("unit") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        if ((tree == null) != (unit == null)) {
            throw refused(Refusal.of(AssessmentProblem.TREE_AND_UNIT_TOGETHER));
        }
        if (tree != null && unit != null) {
            return ofUnit(new Fact.Scope(id, tree, unit));
        }
        return indicators
                .ofEmergency(id, Cursor.read(cursor, TREE_AND_UNIT), limit)
                .orElseThrow(IndicatorResource::notFound);
    }

    @GET
    @Path("/indicators/{id}")
    @Operation(
            operationId = "getIndicator",
            summary = "Shows one indicator",
            description = "With numerator, denominator, window, the hash of its facts and how far each topic was read.")
    public IndicatorView get(@PathParam("id") String id) {
        return indicators.one(visible(id)).orElseThrow(IndicatorResource::notFound);
    }

    @GET
    @Path("/indicators/{id}/sources")
    @Operation(
            operationId = "listIndicatorSources",
            summary = "Lists the events behind an indicator",
            description = "The ids of every event that the figure was computed from, in the order of ids.")
    public Page<SourceView> sources(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return indicators.sources(visible(id), Cursor.read(cursor, 1), limit);
    }

    private Page<IndicatorView> ofUnit(Fact.Scope scope) {
        access.refusal(scope).ifPresent(refusal -> {
            throw refused(refusal);
        });
        List<IndicatorView> views = indicators.ofUnit(scope);
        if (views.isEmpty()) {
            throw notFound();
        }
        return new Page<>(views, null);
    }

    private IndicatorId visible(String id) {
        return IndicatorId.read(id)
                .filter(known -> access.sees(known.scope()))
                .orElseThrow(IndicatorResource::notFound);
    }

    private static RefusedException notFound() {
        return refused(Refusal.of(CommonProblem.NOT_FOUND));
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(List.of(refusal));
    }
}
