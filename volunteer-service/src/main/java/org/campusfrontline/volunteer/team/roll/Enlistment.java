package org.campusfrontline.volunteer.team.roll;

import java.time.Instant;
import java.util.UUID;

/// One person and one matter.
public record Enlistment(UUID matter, String person, Role role, State state, Instant changedAt, long version) {

    public enum Role {
        LEADER,
        DEPUTY,
        MEMBER,
        /// To a temporary branch, whose member nobody is.
        ATTACHED
    }

    public enum State {
        ASKED,
        /// Known to its person alone; it can be agreed to later.
        DECLINED,
        AGREED,
        LEFT;

        /// Whether the question is open to everybody but the person.
        public boolean looksOpen() {
            return this == ASKED || this == DECLINED;
        }
    }

    public boolean agreed() {
        return state == State.AGREED;
    }

    /// Whether it speaks for the others.
    public boolean leads() {
        return agreed() && (role == Role.LEADER || role == Role.DEPUTY);
    }

    /// The same in another role, not yet written.
    public Enlistment as(Role other) {
        return new Enlistment(matter, person, other, state, changedAt, version);
    }

    Enlistment moved(State next, Role as, Instant now) {
        return new Enlistment(matter, person, as, next, now, version + 1);
    }
}
