package org.campusfrontline.volunteer.team.branch;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.team.roll.Matter;
import org.campusfrontline.volunteer.team.rule.Term;
import org.jspecify.annotations.Nullable;

/// A temporary branch of a unit of the party tree, the superior, for a task at a site.
record Branch(
        UUID id,
        UUID emergency,
        String superior,
        String nameZh,
        String nameEn,
        String task,
        String site,
        @Nullable UUID team,
        String documentNumber,
        String approvedBy,
        Instant approvedAt,
        String secretary,
        Term term,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        long version) {

    static final String TREE = "PARTY";

    enum EndReason {
        /// Its date has come.
        TERM,
        /// The team that it went with is dissolved.
        TEAM,
        /// The emergency is closed.
        EMERGENCY,
        /// The superior organisation ended it before.
        SUPERIOR
    }

    Matter matter() {
        return new Matter(id, Matter.Kind.BRANCH, TREE, superior, nameZh, nameEn, term);
    }

    Branch ended(EndReason reason, Instant at) {
        return new Branch(
                id,
                emergency,
                superior,
                nameZh,
                nameEn,
                task,
                site,
                team,
                documentNumber,
                approvedBy,
                approvedAt,
                secretary,
                term,
                at,
                reason,
                version + 1);
    }

    Branch under(String other) {
        return new Branch(
                id,
                emergency,
                superior,
                nameZh,
                nameEn,
                task,
                site,
                team,
                documentNumber,
                approvedBy,
                approvedAt,
                other,
                term,
                endedAt,
                endReason,
                version + 1);
    }
}
