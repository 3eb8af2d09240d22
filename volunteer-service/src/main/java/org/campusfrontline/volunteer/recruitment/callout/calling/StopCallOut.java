package org.campusfrontline.volunteer.recruitment.callout.calling;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutEnds;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;

/// Stops a call; who has a seat by it keeps it.
@UseCase
class StopCallOut {

    private final CallAccess access;
    private final CallOuts calls;
    private final CallOutEnds ends;
    private final Clock clock;

    StopCallOut(CallAccess access, CallOuts calls, CallOutEnds ends, Clock clock) {
        this.access = access;
        this.calls = calls;
        this.ends = ends;
        this.clock = clock;
    }

    public Outcome<CallOut> stop(UUID id) {
        return access.call(id).then(seen -> {
            CallOut held = calls.lock(id).orElseThrow();
            if (held.state() == CallOutState.STOPPED) {
                return Outcome.done(held);
            }
            return held.isRunning()
                    ? Outcome.done(ends.end(held, CallOutState.STOPPED, Moments.stored(clock.instant())))
                    : Outcome.refused(CallOutProblem.CALL_OVER);
        });
    }
}
