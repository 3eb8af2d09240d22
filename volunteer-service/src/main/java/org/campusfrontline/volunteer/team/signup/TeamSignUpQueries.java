package org.campusfrontline.volunteer.team.signup;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.taskforce.TeamAccess;
import org.jspecify.annotations.Nullable;

/// Reads team sign-ups for those who lead the team and the organisers of its unit.
@Singleton
class TeamSignUpQueries {

    private final TeamAccess access;
    private final TeamSignUpStore store;
    private final TeamSignUpViews views;

    TeamSignUpQueries(TeamAccess access, TeamSignUpStore store, TeamSignUpViews views) {
        this.access = access;
        this.store = store;
        this.views = views;
    }

    Optional<TeamSignUpView> find(UUID id) {
        return store.find(id)
                .flatMap(found -> access.toSee(found.team())
                        .filter(TeamAccess.Reached::runs)
                        .map(reached -> views.of(found, reached.leads())));
    }

    Outcome<Page<TeamSignUpView>> ofTeam(UUID team, @Nullable String cursor, int limit) {
        Optional<TeamAccess.Reached> reached = access.toSee(team);
        if (reached.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (!reached.get().runs()) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        Page<TeamSignUp> page = store.ofTeam(team, cursor, limit);
        return Outcome.done(new Page<>(
                page.items().stream()
                        .map(one -> views.of(one, reached.get().leads()))
                        .toList(),
                page.next()));
    }
}
