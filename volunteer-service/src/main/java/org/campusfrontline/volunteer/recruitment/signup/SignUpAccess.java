package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Who may see and change a sign-up: its person, those who run the unit's activities, and the system itself.
/// For anyone else it does not exist.
@Singleton
public class SignUpAccess {

    /// Who runs a shift on the day.
    public static final Set<String> RUNNING = Set.of(Role.ORGANISER, Role.SITE_LEAD);

    private final SignUpStore store;
    private final ShiftQueries shifts;
    private final Caller caller;

    SignUpAccess(SignUpStore store, ShiftQueries shifts, Caller caller) {
        this.store = store;
        this.shifts = shifts;
        this.caller = caller;
    }

    /// What never changes of a sign-up, read before any lock, and why it would be cancelled by this caller.
    record Reached(String person, ShiftFacts shift, CancelReason reason) {}

    Outcome<Reached> toCancel(UUID id) {
        return reach(id, reached -> isOwnOrSystem(reached.person()) || runs(reached.shift()));
    }

    /// Those who run the shift, but never for themselves.
    Outcome<Reached> toRevoke(UUID id) {
        return reach(id, reached -> !caller.person().equals(reached.person()) && runs(reached.shift()));
    }

    /// Its person only.
    public Outcome<ShiftFacts> toTell(UUID id) {
        return reach(id, reached -> caller.person().equals(reached.person())).map(Reached::shift);
    }

    /// Its person, or those who run the shift.
    public Outcome<ShiftFacts> toSee(UUID id) {
        return reach(id, reached -> true).map(Reached::shift);
    }

    /// As to revoke it.
    public Outcome<ShiftFacts> toDecide(UUID id) {
        return toRevoke(id).map(Reached::shift);
    }

    /// Nobody accepts for another.
    Outcome<Reached> toAccept(UUID id) {
        return reach(id, reached -> isOwnOrSystem(reached.person()));
    }

    private Outcome<Reached> reach(UUID id, Predicate<Reached> may) {
        Optional<Reached> found = reach(id)
                .filter(reached -> maySee(
                        reached.person(),
                        reached.shift().tree(),
                        reached.shift().unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return may.test(found.get()) ? Outcome.done(found.get()) : Outcome.refused(CommonProblem.FORBIDDEN);
    }

    private Optional<Reached> reach(UUID id) {
        return store.find(id).map(signUp -> {
            ShiftFacts shift = shifts.find(signUp.shift()).orElseThrow();
            boolean own = isOwnOrSystem(signUp.person());
            return new Reached(signUp.person(), shift, own ? CancelReason.BY_PERSON : CancelReason.BY_ORGANISER);
        });
    }

    private boolean runs(ShiftFacts shift) {
        return caller.holds(Role.ORGANISER, shift.tree(), shift.unit());
    }

    boolean maySee(String person, String tree, String unit) {
        return isOwnOrSystem(person)
                || caller.refusalUnless(RUNNING, tree, unit).isEmpty();
    }

    /// Whether it is the person itself who asks.
    boolean isOf(String person) {
        return caller.person().equals(person);
    }

    private boolean isOwnOrSystem(String person) {
        return caller.person().equals(person) || caller.person().equals(Caller.SYSTEM);
    }
}
