package org.campusfrontline.volunteer.team.taskforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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

/// What a client sends about teams.
final class TeamRequests {

    static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final int MOST_ASKED = 200;

    private TeamRequests() {}

    @Schema(name = "TeamPlan", description = "What a team is for, and from when to when.")
    record TeamPlan(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东区防汛突击队")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East campus flood team")
            String nameEn,

            @NotBlank @Size(max = 1000) @PlainText @Schema(examples = "转移地下库房物资")
            String task,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东区体育馆")
            String site,

            @Nullable @Pattern(regexp = CODE) @Schema(
                    description =
                            "A code of the catalogue; who joins must hold it as confirmed by a unit. Where nothing is said, nothing is asked.",
                    examples = "first-aid")
            String qualification,

            @NotNull @OurTimes Instant from,
            @NotNull @OurTimes Instant to) {}

    @Schema(
            name = "NewTeam",
            description =
                    "A team to be formed. By an organiser of the unit: whoever is named is asked. By anybody else it is an application, which its writer leads.")
    record NewTeam(
            @NotNull UUID emergency,

            @NotNull @Pattern(regexp = TREE) @Schema(examples = "MASS")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "LEAGUE")
            String unit,

            @NotNull @Valid TeamPlan plan,

            @Nullable @Size(max = 64) @Schema(description = "Who is asked to lead it.", examples = "20210001")
            String leader,

            @Nullable @Size(max = 64) @Schema(description = "Who is asked to stand in for the leader.", examples = "20210002")
            String deputy,

            @Nullable @Size(max = MOST_ASKED) @Schema(description = "Who is asked to be in it.")
            List<@NotBlank @Size(max = 64) String> members) {

        NewTeam {
            members = members == null ? null : List.copyOf(members);
        }

        List<String> asked() {
            return members == null ? List.of() : members;
        }
    }

    @Schema(name = "TeamInvitation", description = "Who is asked to be in it.")
    record TeamInvitation(@NotEmpty @Size(max = MOST_ASKED) List<@NotBlank @Size(max = 64) String> people) {

        TeamInvitation {
            people = people == null ? List.of() : List.copyOf(people);
        }
    }

    @Schema(
            name = "TeamAgreement",
            description =
                    "To join a team is to agree that who leads it may sign its members up for shifts together. Each is told every time, and each may cancel alone.")
    record TeamAgreement(
            @AssertTrue @Schema(description = "Has to be true: that the leader may sign me up with the team.", examples = "true")
            boolean leaderSignsUp) {}

    @Schema(name = "TeamLeaders", description = "Who leads a team from now on; both are in it already.")
    record TeamLeaders(
            @NotBlank @Size(max = 64) @Schema(examples = "20210001")
            String leader,

            @Nullable @Size(max = 64) @Schema(examples = "20210002")
            String deputy) {}

    @Schema(name = "TeamSummary", description = "What came of a team.")
    record TeamSummary(
            @NotBlank @Size(max = 4000) @PlainText @Schema(examples = "三天转移物资 120 箱，无人受伤。")
            String summary) {}
}
