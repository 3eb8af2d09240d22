package org.campusfrontline.volunteer.team.taskforce;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A team as its people and its organisers see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamView(
        UUID id,
        UUID emergency,
        @Schema(examples = "MASS") String tree,
        @Schema(examples = "LEAGUE") String unit,
        TeamState state,
        @Schema(examples = "东区防汛突击队") String nameZh,
        @Schema(examples = "East campus flood team") String nameEn,
        @Schema(examples = "转移地下库房物资") String task,
        @Schema(examples = "东区体育馆") String site,
        @Nullable String qualification,
        Instant from,
        Instant to,
        boolean byMembers,

        @Schema(description = "Who leads it, having agreed.") @Nullable String leader,

        @Nullable String deputy,

        @Schema(description = "How many agreed.", examples = "12")
        int members,

        @Schema(description = "How many were asked and are not in it; who they are is told to nobody.", examples = "3")
        int invited,

        @Nullable String summary,
        @Nullable Instant dissolvedAt,
        RollView.@Nullable Own own,
        long version,
        List<Action> actions) {

    TeamView {
        actions = List.copyOf(actions);
    }
}
