package org.campusfrontline.volunteer.team.roll;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What others see of a roll.
public final class RollView {

    private RollView() {}

    @Schema(name = "EnlistedView", description = "Somebody who agreed to be in it.")
    public record Enlisted(
            @Schema(examples = "20210001") String person,
            @Schema(examples = "李雷") String displayName,
            Role role,
            @Schema(description = "Since when.") Instant since) {}

    @Schema(
            name = "OwnEnlistmentView",
            description = "The caller's own place in it; what is declined, nobody else sees.")
    public record Own(Role role, Enlistment.State state) {}

    @Schema(name = "MatterStepView", description = "One thing that happened.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            What step,
            @Nullable String person,
            @Nullable Role role,

            @Schema(description = "Who did it, where it was not the person themselves.") @Nullable String actor,

            Instant at) {}
}
