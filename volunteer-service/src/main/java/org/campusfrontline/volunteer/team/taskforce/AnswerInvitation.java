package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;

/// The person's own answer: joins, or declines without anybody being told. To say the same again changes nothing, and
/// who declined may still agree.
@UseCase
class AnswerInvitation {

    private final TeamAccess access;
    private final TeamCheck check;
    private final TeamViews views;
    private final Rolls rolls;
    private final Clock clock;

    AnswerInvitation(TeamAccess access, TeamCheck check, TeamViews views, Rolls rolls, Clock clock) {
        this.access = access;
        this.check = check;
        this.views = views;
        this.rolls = rolls;
        this.clock = clock;
    }

    public Outcome<TeamView> answer(UUID id, boolean agrees) {
        return access.hold(id, held -> held.own() != null && isOpen(held.own(), agrees), Step.ANSWER)
                .then(held -> answer(held.team(), Objects.requireNonNull(held.own()), agrees));
    }

    private static boolean isOpen(Enlistment own, boolean agrees) {
        return own.state().looksOpen() || (agrees && own.agreed());
    }

    private Outcome<TeamView> answer(Team team, Enlistment own, boolean agrees) {
        Instant now = Moments.stored(clock.instant());
        if (!agrees) {
            rolls.decline(team.matter(), own, now);
            return Outcome.done(views.of(team));
        }
        if (own.agreed()) {
            return Outcome.done(views.of(team));
        }
        return check.ofMember(team, own.person(), now)
                .<Outcome<TeamView>>map(Outcome::refused)
                .orElseGet(() -> {
                    rolls.agree(team.matter(), own, now);
                    return Outcome.done(views.of(team));
                });
    }
}
