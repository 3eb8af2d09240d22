package org.campusfrontline.volunteer.team.taskforce;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.team.roll.Matter;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.campusfrontline.volunteer.team.rule.Term;
import org.jspecify.annotations.Nullable;

/// A task-force team without its people; each verb returns its next version.
public record Team(
        UUID id,
        UUID emergency,
        String tree,
        String unit,
        Plan plan,
        TeamState state,
        boolean byMembers,
        @Nullable String summary,
        String madeBy,
        Instant madeAt,
        @Nullable Instant dissolvedAt,
        long version) {

    /// What organisers can change. `qualification`: a code of the catalogue that a unit has to have confirmed of
    /// whoever joins.
    public record Plan(
            String nameZh,
            String nameEn,
            String task,
            String site,
            @Nullable String qualification,
            Term term) {}

    public Matter matter() {
        return new Matter(id, Matter.Kind.TEAM, tree, unit, plan.nameZh(), plan.nameEn(), plan.term());
    }

    Team changed(Plan next) {
        return new Team(
                id, emergency, tree, unit, next, state, byMembers, summary, madeBy, madeAt, dissolvedAt, version + 1);
    }

    Team activated() {
        return new Team(
                id,
                emergency,
                tree,
                unit,
                plan,
                TeamState.ACTIVE,
                byMembers,
                summary,
                madeBy,
                madeAt,
                dissolvedAt,
                version + 1);
    }

    Team dissolved(String words, Instant now) {
        return new Team(
                id,
                emergency,
                tree,
                unit,
                plan,
                TeamState.DISSOLVED,
                byMembers,
                words,
                madeBy,
                madeAt,
                now,
                version + 1);
    }
}
