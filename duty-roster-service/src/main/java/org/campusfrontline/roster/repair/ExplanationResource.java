package org.campusfrontline.roster.repair;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.planning.DutyWord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Explanations over HTTP.
@Path("/v1/rosters/{id}")
@Tag(name = "explanations", description = "Why this person, why not another, and why people are missing.")
@Produces(MediaType.APPLICATION_JSON)
class ExplanationResource {

    private final Explanations explanations;
    private final Gaps gaps;

    ExplanationResource(Explanations explanations, Gaps gaps) {
        this.explanations = explanations;
        this.gaps = gaps;
    }

    @GET
    @Path("/explanations")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1752", "ROS-1753"})
    @Operation(
            operationId = "explainDuty",
            summary = "Explains why a person works on a day, or does not",
            description = "For each other person: which rule would break on which date if the two changed that day,"
                    + " or how the value would move, level by level. Whoever is away is not available; why is never"
                    + " told. In Chinese or English by Accept-Language.")
    public ExplanationView explain(
            @PathParam("id") UUID id,
            @QueryParam("person")
                    @Parameter(required = true, description = "Someone on the staff.")
                    @NotNull @Pattern(regexp = "[A-Za-z0-9~][A-Za-z0-9._-]{0,63}") String person,
            @QueryParam("day") @Parameter(required = true, description = "A day of the period.") @NotNull @OurTimes
                    LocalDate day) {
        return explanations.explain(id, person, day).orThrow();
    }

    @GET
    @Path("/gap-explanations")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1753", "ROS-1758"})
    @Operation(
            operationId = "explainGap",
            summary = "Explains why people are missing at a shift",
            description = "Who could take a seat; or, where nobody can, causes that alone keep everybody out and of"
                    + " which none can be spared, and the cheapest rules to relax. In Chinese or English by"
                    + " Accept-Language.")
    public GapView gap(
            @PathParam("id") UUID id,
            @QueryParam("shift")
                    @Parameter(required = true, description = "A shift of the period.")
                    @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") String shift,
            @QueryParam("day") @Parameter(required = true, description = "A day of the period.") @NotNull @OurTimes
                    LocalDate day,
            @QueryParam("post")
                    @Parameter(description = "A post of the period where it has several.")
                    @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") String post) {
        return gaps.explain(id, DutyWord.of(shift, post), day).orThrow();
    }
}
