package org.campusfrontline.roster.callout.calling;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.roster.callout.register.Ask;
import org.campusfrontline.roster.callout.register.AskStore;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.rule.CallOutProblem;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.plan.StoredRosters;
import org.jspecify.annotations.Nullable;

/// Shows call-outs to those who plan.
@Singleton
class CallOutViews {

    private final AskStore asks;
    private final Directory directory;
    private final StoredRosters rosters;
    private final Actions actions;

    CallOutViews(AskStore asks, Directory directory, StoredRosters rosters, Actions actions) {
        this.asks = asks;
        this.directory = directory;
        this.rosters = rosters;
        this.actions = actions;
    }

    CallOutView view(CallOut call) {
        List<Ask> seated = asks.seated(call.id());
        Map<String, String> names =
                directory.names(seated.stream().map(Ask::person).toList());
        return new CallOutView(
                call.id(),
                call.period(),
                call.date(),
                call.shift(),
                call.post(),
                call.start(),
                call.end(),
                call.wanted(),
                call.urgent(),
                call.state(),
                asks.asked(call.id()).size(),
                call.waves(),
                seated.stream().map(ask -> seated(call, ask, names)).toList(),
                call.isRunning() ? call.nextWaveAt() : null,
                call.openedAt(),
                call.endedAt(),
                secondsToFill(call),
                elsewhere(call),
                call.version(),
                List.of(actions.of("stop", refusalToStop(call))));
    }

    static Optional<Refusal> refusalToStop(CallOut call) {
        return call.isRunning()
                ? Optional.empty()
                : Optional.of(Refusal.of(CallOutProblem.OVER)
                        .with("state", call.state().name())
                        .with("legalActions", List.of()));
    }

    private static CallOutView.SeatedView seated(CallOut call, Ask ask, Map<String, String> names) {
        Instant at = ask.answeredAt() == null ? ask.askedAt() : ask.answeredAt();
        return new CallOutView.SeatedView(
                ask.person(),
                names.getOrDefault(ask.person(), ask.person()),
                at,
                Duration.between(call.openedAt(), at).toSeconds());
    }

    private static @Nullable Long secondsToFill(CallOut call) {
        return call.state() == CallOutState.FILLED && call.endedAt() != null
                ? Duration.between(call.openedAt(), call.endedAt()).toSeconds()
                : null;
    }

    private @Nullable String elsewhere(CallOut call) {
        return call.state() == CallOutState.UNFILLED
                ? rosters.inForce(call.period())
                        .map(stored -> "/api/roster/v1/rosters/" + stored.id() + "/gap-explanations?day=" + call.date()
                                + "&shift=" + call.shift() + (call.post() == null ? "" : "&post=" + call.post()))
                        .orElse(null)
                : null;
    }
}
