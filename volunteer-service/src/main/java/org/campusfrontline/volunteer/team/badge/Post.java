package org.campusfrontline.volunteer.team.badge;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.team.roll.Matter;
import org.campusfrontline.volunteer.team.rule.Term;
import org.jspecify.annotations.Nullable;

/// A responsibility post: who answers for a place and a duty, and what of the person everybody may see.
record Post(
        UUID id,
        UUID emergency,
        String tree,
        String unit,
        String place,
        String dutyZh,
        String dutyEn,
        @Nullable String phone,
        String person,
        Term term,
        State state,
        @Nullable Shown shown,
        @Nullable Token token,
        @Nullable Instant endedAt,
        String madeBy,
        long version) {

    enum State {
        ASKED,
        /// Known to the person alone.
        DECLINED,
        AGREED,
        ENDED
    }

    enum ShownName {
        FULL,
        SURNAME
    }

    /// What the person agreed to show.
    record Shown(ShownName name, boolean unit, boolean phone) {}

    /// Of the public page; known by its hash, and sealed so that the page can be printed again.
    record Token(byte[] hash, String sealed) {}

    Matter matter() {
        return new Matter(id, Matter.Kind.POST, tree, unit, dutyZh, dutyEn, term);
    }

    boolean isOver(Instant now) {
        return state == State.ENDED || term.isOver(now);
    }

    Post agreed(Shown next, Token under) {
        return with(State.AGREED, next, under, null);
    }

    /// Before an answer and after a withdrawal alike it stands as asked to everybody else.
    Post declined() {
        return with(State.DECLINED, null, null, null);
    }

    Post ended(Instant now) {
        return with(State.ENDED, null, null, now);
    }

    private Post with(State next, @Nullable Shown fields, @Nullable Token under, @Nullable Instant end) {
        return new Post(
                id,
                emergency,
                tree,
                unit,
                place,
                dutyZh,
                dutyEn,
                phone,
                person,
                term,
                next,
                fields,
                under,
                end,
                madeBy,
                version + 1);
    }
}
