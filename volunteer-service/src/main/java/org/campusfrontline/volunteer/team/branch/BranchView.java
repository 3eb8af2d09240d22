package org.campusfrontline.volunteer.team.branch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A temporary branch. It has no members: `attached` counts people who stay members where they are.
@JsonInclude(JsonInclude.Include.NON_NULL)
record BranchView(
        UUID id,
        UUID emergency,

        @Schema(description = "The superior organisation, a unit of the party tree.", examples = "P-ENG")
        String superior,

        @Schema(examples = "东区体育馆临时党支部") String nameZh,

        @Schema(examples = "Temporary branch at the east gymnasium")
        String nameEn,

        @Schema(examples = "值守集中隔离点") String task,
        @Schema(examples = "东区体育馆") String site,
        @Nullable UUID team,
        @Schema(examples = "校党发〔2026〕19号") String documentNumber,

        @Schema(description = "Who approved it for the superior organisation.", examples = "19950001")
        String approvedBy,

        Instant approvedAt,
        @Schema(examples = "20050007") String secretary,
        Instant from,
        Instant to,
        State state,
        @Nullable Instant endedAt,
        Branch.@Nullable EndReason endReason,

        @Schema(
                description = "How many are attached; told to the superior organisation and the secretary.",
                examples = "7")
        @Nullable Integer attached,

        RollView.@Nullable Own own,
        long version,
        List<Action> actions) {

    BranchView {
        actions = List.copyOf(actions);
    }

    enum State {
        APPROVED,
        STANDING,
        ENDED
    }
}
