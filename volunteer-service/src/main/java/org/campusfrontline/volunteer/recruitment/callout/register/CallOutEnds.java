package org.campusfrontline.volunteer.recruitment.callout.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;

/// Ends a call whose row its caller's transaction holds, and tells those who were asked.
@Singleton
public class CallOutEnds {

    private static final int PEOPLE_A_MESSAGE = 500;
    private final CallOuts calls;
    private final Asks asks;
    private final CallOutLog log;
    private final CallOutMeters meters;

    CallOutEnds(CallOuts calls, Asks asks, CallOutLog log, CallOutMeters meters) {
        this.calls = calls;
        this.asks = asks;
        this.log = log;
        this.meters = meters;
    }

    public CallOut end(CallOut held, CallOutState how, Instant now) {
        CallOut ended = held.ended(how, now);
        calls.update(ended);
        int asked = asks.waves(held.id()).stream().mapToInt(Asks.Wave::asked).sum();
        log.ended(ended, asks.seated(held.id()).size(), asked);
        meters.ended(ended);
        List<String> people = asks.unseated(held.id());
        CallOut told = ended;
        for (int from = 0; from < people.size(); from += PEOPLE_A_MESSAGE) {
            told = told.told();
            calls.update(told);
            log.overFor(told, people.subList(from, Math.min(from + PEOPLE_A_MESSAGE, people.size())));
        }
        return told;
    }
}
