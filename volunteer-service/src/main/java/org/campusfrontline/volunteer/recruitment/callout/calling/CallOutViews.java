package org.campusfrontline.volunteer.recruitment.callout.calling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.recruitment.callout.register.Asks;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutLog;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;

/// Makes views of calls.
@Singleton
class CallOutViews {

    private final Asks asks;
    private final Actions actions;

    CallOutViews(Asks asks, Actions actions) {
        this.asks = asks;
        this.actions = actions;
    }

    CallOutView of(CallOut call) {
        List<CallOutView.WaveView> waves = asks.waves(call.id()).stream()
                .map(wave -> new CallOutView.WaveView(wave.wave(), wave.askedAt(), wave.asked()))
                .toList();
        List<Instant> filled = asks.seated(call.id());
        Optional<Refusal> over =
                call.isRunning() ? Optional.empty() : Optional.of(Refusal.of(CallOutProblem.CALL_OVER));
        return new CallOutView(
                call.id(),
                call.shift(),
                call.state(),
                call.wanted(),
                filled.size(),
                waves.stream().mapToInt(CallOutView.WaveView::asked).sum(),
                call.audience(),
                call.competences(),
                call.urgency(),
                waves,
                filled,
                call.startedAt(),
                call.endedAt(),
                CallOutLog.secondsToFill(call),
                call.version(),
                List.of(actions.of("stop", over)));
    }
}
