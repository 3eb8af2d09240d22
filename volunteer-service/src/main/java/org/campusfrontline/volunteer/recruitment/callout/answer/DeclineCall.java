package org.campusfrontline.volunteer.recruitment.callout.answer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.callout.register.Ask;
import org.campusfrontline.volunteer.recruitment.callout.register.Asks;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallAnswer;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;

/// Says no to a call. It stands in the own list only: no event, no trail and nobody else's view tells of it, and no
/// later call heeds it.
@UseCase
class DeclineCall {

    private final CallOuts calls;
    private final Asks asks;
    private final Caller caller;
    private final Clock clock;

    DeclineCall(CallOuts calls, Asks asks, Caller caller, Clock clock) {
        this.calls = calls;
        this.asks = asks;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<Ask> decline(UUID id) {
        Optional<Ask> asked = asks.find(id, caller.person());
        if (asked.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Ask ask = asked.get();
        if (ask.answer() == CallAnswer.DECLINED) {
            return Outcome.done(ask);
        }
        boolean open = ask.answer() == null
                && calls.find(id).filter(CallOut::isRunning).isPresent();
        if (!open) {
            return Outcome.refused(CallOutProblem.CALL_OVER);
        }
        asks.decline(ask, Moments.stored(clock.instant()));
        return Outcome.done(asks.find(id, ask.person()).orElseThrow());
    }
}
