package org.campusfrontline.volunteer.recruitment.callout.wave;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;
import org.campusfrontline.volunteer.recruitment.callout.register.Asks;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutChanged;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.callout.rule.WaveSize;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Takes each call as far as it goes now. It may forget: the sweep of any replica finds what is due.
@Singleton
class CallWorker {

    private static final int MOST_PENDING = 1_000;
    private final CallOuts calls;
    private final Asks asks;
    private final ShiftQueries shifts;
    private final Seats seats;
    private final CandidateSearch candidates;
    private final SendWave sendWave;
    private final CallOutSettings settings;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("call-out", 1, MOST_PENDING);

    CallWorker(
            CallOuts calls,
            Asks asks,
            ShiftQueries shifts,
            Seats seats,
            CandidateSearch candidates,
            SendWave sendWave,
            CallOutSettings settings,
            Clock clock) {
        this.calls = calls;
        this.asks = asks;
        this.shifts = shifts;
        this.seats = seats;
        this.candidates = candidates;
        this.sendWave = sendWave;
        this.settings = settings;
        this.clock = clock;
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallOutChanged changed) {
        request(changed.callOut());
    }

    @Scheduled(every = "${campus.call-out.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        calls.due(clock.instant()).forEach(this::request);
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        asks.forget(clock.instant().minus(settings.forget()));
    }

    private void request(UUID call) {
        work.take(call, () -> calls.find(call).filter(CallOut::isRunning).ifPresent(this::go));
    }

    private void go(CallOut call) {
        ShiftFacts shift = shifts.find(call.shift()).orElseThrow();
        SeatCount count = seats.count(call.shift()).orElseThrow();
        Instant now = clock.instant();
        int free = count.capacity() - count.taken();
        int missing = Math.min(call.wanted() - asks.seated(call.id()).size(), free);
        if (missing <= 0) {
            sendWave.end(call, CallOutState.FILLED);
        } else if (!now.isBefore(call.endsAt()) || (!count.accepting() && !count.paused()) || !shift.emergencyOpen()) {
            sendWave.end(call, CallOutState.OVER);
        } else if (!now.isBefore(call.nextWaveAt())) {
            // Those who wait come first; once the line is empty the call goes on.
            boolean rests = count.waiting() > 0 || count.paused();
            int size = rests ? 0 : WaveSize.of(missing, settings.perSeat(), settings.most());
            sendWave.send(call, candidates.best(call, shift, size));
        }
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
