package org.campusfrontline.volunteer.recruitment.callout.calling;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Calls are the business of those who run the shift.
@Singleton
class CallAccess {

    private static final Set<String> CALLING = Set.of(Role.ORGANISER, Role.SITE_LEAD);
    private final CallOuts calls;
    private final ShiftQueries shifts;
    private final Caller caller;

    CallAccess(CallOuts calls, ShiftQueries shifts, Caller caller) {
        this.calls = calls;
        this.shifts = shifts;
        this.caller = caller;
    }

    Outcome<ShiftFacts> shift(UUID id) {
        Optional<ShiftFacts> found = shifts.find(id).filter(shift -> !shift.draft());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal =
                caller.refusalUnless(CALLING, found.get().tree(), found.get().unit());
        return refusal.<Outcome<ShiftFacts>>map(Outcome::refused).orElseGet(() -> Outcome.done(found.get()));
    }

    Outcome<CallOut> call(UUID id) {
        Optional<CallOut> found = calls.find(id);
        return found.isEmpty()
                ? Outcome.refused(CommonProblem.NOT_FOUND)
                : shift(found.get().shift()).map(shift -> found.get());
    }
}
