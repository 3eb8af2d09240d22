package org.campusfrontline.roster.callout.wave;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.callout.register.AskStore;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.register.CallOutLog;
import org.campusfrontline.roster.callout.register.CallOutStore;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.callout.rule.Waves;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.MoveJudge;

/// Takes a call-out as far as it goes now: asks the next wave, or ends it. Wave, people and message are one transaction
/// that holds the period and looks whether the step is still due, so replicas and crashes neither double nor lose one.
@UseCase
public class TakeCallStep {

    private final CallOutStore calls;
    private final AskStore asks;
    private final PeriodStore periods;
    private final StoredRosters rosters;
    private final MoveJudge judge;
    private final OpenSeats seats;
    private final CandidateSearch candidates;
    private final WaveSettings settings;
    private final CallOutLog log;
    private final CampusTime campus;
    private final Clock clock;

    TakeCallStep(
            CallOutStore calls,
            AskStore asks,
            PeriodStore periods,
            StoredRosters rosters,
            MoveJudge judge,
            OpenSeats seats,
            CandidateSearch candidates,
            WaveSettings settings,
            CallOutLog log,
            CampusTime campus,
            Clock clock) {
        this.calls = calls;
        this.asks = asks;
        this.periods = periods;
        this.rosters = rosters;
        this.judge = judge;
        this.seats = seats;
        this.candidates = candidates;
        this.settings = settings;
        this.log = log;
        this.campus = campus;
        this.clock = clock;
    }

    /// False where nothing was due any more.
    public Outcome<Boolean> take(UUID id) {
        Instant now = Moments.stored(clock.instant());
        calls.find(id).map(CallOut::period).ifPresent(periods::lock);
        Optional<CallOut> due = calls.find(id)
                .filter(CallOut::isRunning)
                .filter(call -> !call.nextWaveAt().isAfter(now));
        due.ifPresent(call -> go(call, now));
        return Outcome.done(due.isPresent());
    }

    private void go(CallOut call, Instant now) {
        Optional<StoredRoster> inForce = rosters.inForce(call.period());
        Optional<ShiftTimes> times =
                inForce.flatMap(stored -> ShiftTimes.of(stored.period(), call.date(), call.shift(), campus));
        if (times.isEmpty()) {
            log.ended(calls.end(call, CallOutState.STOPPED, now));
            return;
        }
        StoredRoster stored = inForce.orElseThrow();
        JudgedMoves judged = judge.called(stored);
        if (!now.isBefore(times.get().start())) {
            boolean filled = call.filled() >= call.wanted();
            log.ended(calls.end(call, filled ? CallOutState.FILLED : CallOutState.UNFILLED, now));
            return;
        }
        int missing = Math.min(call.wanted() - call.filled(), seats.open(stored, judged, call.date(), call.word()));
        if (missing <= 0) {
            log.ended(calls.end(call, CallOutState.FILLED, now));
        } else {
            wave(
                    call,
                    times.get(),
                    now,
                    candidates.best(call, stored.period(), judged, size(missing, now, times.get())));
        }
    }

    private int size(int missing, Instant now, ShiftTimes times) {
        return waves().size(missing, now, times.start());
    }

    private Waves waves() {
        return new Waves(settings.perSeat(), settings.most(), settings.interval(), settings.least());
    }

    private void wave(CallOut call, ShiftTimes times, Instant now, List<String> people) {
        Instant next = Moments.stored(waves().next(now, times.start()));
        CallOut waved = calls.waved(call, !people.isEmpty(), next, times.start(), times.end());
        asks.add(waved, people, now);
        log.asked(waved, people);
    }
}
