package org.campusfrontline.roster.callout.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.callout.register.Ask;
import org.campusfrontline.roster.callout.register.AskStore;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.register.CallOutLog;
import org.campusfrontline.roster.callout.register.CallOutStore;
import org.campusfrontline.roster.callout.rule.CallAnswer;
import org.campusfrontline.roster.callout.rule.CallOutProblem;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.callout.wave.OpenSeats;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.ledger.LoadLedger;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.Amendments;
import org.campusfrontline.roster.plan.NextPlan;
import org.campusfrontline.roster.plan.Order;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.MoveJudge;

/// Whoever is asked answers. The first yes has the seat: all answers of a period follow one another, so there is a
/// second seat for nobody. A no stands with its person alone and stops nothing.
@UseCase
class AnswerCall {

    private final AskStore asks;
    private final CallOutStore calls;
    private final PeriodStore periods;
    private final MoveJudge judge;
    private final OpenSeats seats;
    private final Amendments amendments;
    private final LoadLedger ledger;
    private final CallOutLog log;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AnswerCall(
            AskStore asks,
            CallOutStore calls,
            PeriodStore periods,
            MoveJudge judge,
            OpenSeats seats,
            Amendments amendments,
            LoadLedger ledger,
            CallOutLog log,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.asks = asks;
        this.calls = calls;
        this.periods = periods;
        this.judge = judge;
        this.seats = seats;
        this.amendments = amendments;
        this.ledger = ledger;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<Ask> answer(UUID id, CallAnswer answer) {
        Optional<Ask> seen = asks.find(id).filter(ask -> ask.person().equals(caller.person()));
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        UUID callOut = seen.get().callOut();
        PlanningPeriod period =
                periods.lock(calls.find(callOut).orElseThrow().period()).orElseThrow();
        CallOut call = calls.find(callOut).orElseThrow();
        Ask ask = asks.find(id).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        if (ask.answer() == answer) {
            return Outcome.done(ask);
        }
        if (!call.isRunning() || !now.isBefore(call.start()) || ask.answer() == CallAnswer.YES) {
            return Outcome.refused(over(call.state()));
        }
        return switch (answer) {
            case NO -> {
                asks.answer(ask, CallAnswer.NO, now);
                yield Outcome.done(asks.find(id).orElseThrow());
            }
            case YES -> seat(call, ask, period, now);
        };
    }

    private static Refusal over(CallOutState state) {
        return Refusal.of(CallOutProblem.OVER).with("state", state.name()).with("legalActions", List.of());
    }

    private Outcome<Ask> seat(CallOut call, Ask ask, PlanningPeriod period, Instant now) {
        JudgedMoves.Move move = new JudgedMoves.Move(null, ask.person(), call.date(), call.word());
        Outcome<Amendments.Amended> amended =
                amendments.agreed(call.period(), order(call), stored -> plan(stored, move));
        return amended.then(done -> {
            asks.answer(ask, CallAnswer.YES, now);
            CallOut seated = calls.seated(call);
            if (seated.filled() >= seated.wanted()) {
                log.ended(calls.end(seated, CallOutState.FILLED, now));
            }
            audit.record(new AuditEntry(
                    "call-out.seat-taken",
                    "call-out",
                    call.id().toString(),
                    period.scope().unit(),
                    Map.of("roster", done.roster().toString())));
            return credit(call, ask, period)
                    .<Outcome<Ask>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(asks.find(ask.id()).orElseThrow()));
        });
    }

    private static Order order(CallOut call) {
        return new Order(ChangeCause.CALL_OUT, call.id(), null);
    }

    private Outcome<NextPlan> plan(StoredRoster stored, JudgedMoves.Move move) {
        JudgedMoves judged = judge.called(stored);
        if (seats.open(stored, judged, move.date(), move.shift()) == 0) {
            return Outcome.refused(over(CallOutState.FILLED));
        }
        return judged.effect(List.of(move)).isPresent()
                ? Outcome.done(new NextPlan(judged.plan(List.of(move)), day -> true))
                : Outcome.refused(CallOutProblem.NOT_POSSIBLE);
    }

    /// Kept for good, whatever is published later.
    private Optional<Refusal> credit(CallOut call, Ask ask, PlanningPeriod period) {
        LoadLedger.Place place =
                new LoadLedger.Place(period.scope().tree(), period.scope().unit(), call.date());
        return ledger.credit(
                new LoadLedger.Credit(ask.person(), place, Load.of(Axis.CALL_OUTS, 1), "duty-call/" + ask.id()));
    }
}
