package org.campusfrontline.volunteer.team.branch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about temporary branches.
final class BranchRequests {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private BranchRequests() {}

    @Schema(
            name = "NewTemporaryBranch",
            description =
                    "The approval of a temporary branch by the superior organisation. It ends by itself: at `to`, or before with its team or emergency.")
    record NewBranch(
            @NotNull UUID emergency,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "P-ENG")
            String superior,

            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "校党发〔2026〕19号")
            String documentNumber,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东区体育馆临时党支部")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Temporary branch at the east gymnasium")
            String nameEn,

            @NotBlank @Size(max = 1000) @PlainText @Schema(examples = "值守集中隔离点")
            String task,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东区体育馆")
            String site,

            @Nullable @Schema(description = "The team with which it ends.")
            UUID team,

            @NotBlank @Size(max = 64) @Schema(examples = "20050007")
            String secretary,

            @NotNull @OurTimes Instant from,
            @NotNull @OurTimes Instant to) {}

    @Schema(name = "BranchSecretary", description = "Who is its secretary from now on.")
    record BranchSecretary(
            @NotBlank @Size(max = 64) @Schema(examples = "20050007")
            String secretary) {}

    @Schema(
            name = "BranchInvitation",
            description = "Who is asked to be attached for the task. Nobody becomes a member by it.")
    record BranchInvitation(@NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 64) String> people) {

        BranchInvitation {
            people = people == null ? List.of() : List.copyOf(people);
        }
    }
}
