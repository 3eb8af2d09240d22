package org.campusfrontline.volunteer.team.signup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A team's sign-up as who leads the team sees it. `refused` stands in the answer that made it alone: why somebody
/// could not be signed up is kept nowhere.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamSignUpView(
        UUID id,
        UUID team,
        UUID shift,
        TeamSignUp.Mode mode,
        @Schema(examples = "20210001") String madeBy,
        Instant madeAt,
        @Nullable Instant withdrawnAt,
        List<Member> members,

        @Schema(description = "Who was not signed up; in the answer that made it only.") @Nullable List<RefusedMember> refused,

        long version,
        List<Action> actions) {

    TeamSignUpView {
        members = List.copyOf(members);
        refused = refused == null ? null : List.copyOf(refused);
        actions = List.copyOf(actions);
    }

    /// Where a member's own sign-up stands; `position` is the place in the line when it was made.
    @Schema(
            name = "TeamSignUpMember",
            description = "A member's sign-up: a seat, a place in the line, or what became of it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Member(
            @Schema(examples = "20210002") String person,
            UUID signUp,
            SignUpState state,
            @Nullable Integer position) {}

    @Schema(
            name = "RefusedMember",
            description =
                    "Every code that stands against a member. What a member declares of the own health and age reads as VOL-2201 to others.")
    record RefusedMember(
            @Schema(examples = "20210003") String person,
            @Schema(examples = "[\"VOL-2004\"]") List<String> codes) {
        RefusedMember {
            codes = List.copyOf(codes);
        }
    }
}
