package org.campusfrontline.roster.closedloop.loop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about loops and cohorts.
public final class LoopRequests {

    private LoopRequests() {}

    public enum BuildingUse {
        LIVING,
        ISOLATION
    }

    public record BuildingPart(
            @NotNull @Pattern(regexp = PolicyRequests.CODE) @Schema(examples = "DORM-3")
            String code,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "3 号宿舍楼")
            String name,

            @NotNull BuildingUse use,
            @Min(1) @Max(5000) @Schema(examples = "60") int beds) {}

    public record PostPart(
            @NotNull @Pattern(regexp = PolicyRequests.CODE) @Schema(examples = "CANTEEN-1")
            String code,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "第一食堂")
            String name,

            @Schema(description = "How many people of the loop it wants each day.") @Min(0) @Max(5000) int wanted) {}

    record NewClosedLoop(
            @NotNull @Pattern(regexp = PolicyRequests.TREE) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = PolicyRequests.CODE) @Schema(examples = "CATERING")
            String unit,

            @Nullable @Pattern(regexp = PolicyRequests.CODE) String emergency,
            @NotNull UUID policy,
            @NotNull @Valid LoopPart loop) {}

    /// What can be changed later.
    public record LoopPart(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "食堂闭环")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Canteen loop")
            String nameEn,

            @Min(0) @Max(1) @Schema(examples = "1") int overlapDays,
            @Min(1) @Max(20) @Schema(examples = "1") int cohortsAtOnce,
            boolean mixedShifts,
            @NotNull @Size(min = 1, max = 40) List<@Valid @NotNull BuildingPart> buildings,
            @NotNull @Size(min = 1, max = 40) List<@Valid @NotNull PostPart> posts) {

        public LoopPart {
            buildings = buildings == null ? List.of() : List.copyOf(buildings);
            posts = posts == null ? List.of() : List.copyOf(posts);
        }

        ClosedLoop.Turns turns() {
            return new ClosedLoop.Turns(overlapDays, cohortsAtOnce, mixedShifts);
        }
    }

    public record MemberPart(
            @NotNull @Pattern(regexp = PolicyRequests.CODE) @Schema(examples = "P000001")
            String person,

            @NotNull @Pattern(regexp = PolicyRequests.CODE) @Schema(examples = "CANTEEN-1")
            String post) {}

    record NewCohort(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "第一批")
            String name,

            @NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull MemberPart> members) {

        NewCohort {
            members = members == null ? List.of() : List.copyOf(members);
        }
    }
}
