package org.campusfrontline.volunteer.recruitment.callout.wave;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.callout.register.Asks;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutEnds;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutLog;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;

/// Calls a wave of people, or ends the call, as it was seen: whichever replica comes first writes, and the next sees
/// another version. Wave, people and message are one transaction, so a crash loses and doubles none.
@UseCase
class SendWave {

    private final CallOuts calls;
    private final Asks asks;
    private final CallOutEnds ends;
    private final CallOutLog log;
    private final CallOutSettings settings;
    private final Clock clock;

    SendWave(CallOuts calls, Asks asks, CallOutEnds ends, CallOutLog log, CallOutSettings settings, Clock clock) {
        this.calls = calls;
        this.asks = asks;
        this.ends = ends;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /// Nobody where nobody can be called now: it is looked again after a while.
    public Outcome<CallOut> send(CallOut seen, List<String> people) {
        return held(seen).then(call -> {
            Instant now = Moments.stored(clock.instant());
            Instant next = now.plus(settings.interval());
            if (people.isEmpty()) {
                CallOut later = call.later(next);
                calls.update(later);
                return Outcome.done(later);
            }
            CallOut waved = call.waved(next);
            calls.update(waved);
            asks.insert(waved, people, now);
            log.asked(waved, people, now);
            return Outcome.done(waved);
        });
    }

    public Outcome<CallOut> end(CallOut seen, CallOutState how) {
        return held(seen).map(call -> ends.end(call, how, Moments.stored(clock.instant())));
    }

    private Outcome<CallOut> held(CallOut seen) {
        Optional<CallOut> held = calls.lock(seen.id()).filter(call -> call.isRunning() && call.waves() == seen.waves());
        return held.map(Outcome::done).orElseGet(() -> Outcome.refused(CallOutProblem.CALL_OVER));
    }
}
