package org.campusfrontline.roster.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent and told of policies.
final class PolicyViews {

    private PolicyViews() {}

    /// What is null is taken from the nearest unit above that says it, else from the installation.
    record RosterPolicy(
            @Nullable Boolean reviewNeeded,

            @Nullable @Min(0) @Max(720) @Schema(examples = "24")
            Integer freezeHours,

            @Nullable @Min(1) @Max(720) @Schema(examples = "24")
            Integer acknowledgeHours) {}

    /// For a post alone.
    record PostPolicy(
            @Nullable @Min(0) @Max(720) @Schema(examples = "48")
            Integer freezeHours) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyView(
            @Schema(examples = "ADMINISTRATION") String tree,
            @Schema(examples = "SEC") String unit,
            @Nullable @Schema(examples = "EAST-GATE") String post,
            @Nullable Boolean reviewNeeded,
            @Nullable Integer freezeHours,
            @Nullable Integer acknowledgeHours,
            boolean reviewNeededInForce,
            @Schema(examples = "24") long freezeHoursInForce,
            @Schema(examples = "24") long acknowledgeHoursInForce,
            long version) {}

    record ReviewDemand(
            @Schema(description = "Whether this period asks for a review, be it that its unit asks for none.")
            boolean needed) {}

    /// `neededInForce` also where the unit asks for it.
    record DemandView(UUID planningPeriod, boolean needed, boolean neededInForce, long version) {}
}
