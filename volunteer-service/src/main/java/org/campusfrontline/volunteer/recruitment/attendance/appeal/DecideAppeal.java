package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceProblem;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Decides an appeal: an organiser of the unit, never its person. Who was there is completed without minutes, which
/// nobody measured; they are declared and confirmed like any others.
@UseCase
class DecideAppeal {

    private final Appeals appeals;
    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final Audit audit;
    private final Caller caller;

    DecideAppeal(Appeals appeals, SignUpAccess access, SignUpSteps steps, Audit audit, Caller caller) {
        this.appeals = appeals;
        this.access = access;
        this.steps = steps;
        this.audit = audit;
        this.caller = caller;
    }

    enum Decision {
        ATTENDED,
        EXCUSED,
        DISMISSED
    }

    record Order(UUID appeal, Decision decision, long version) {}

    public Outcome<AppealView> decide(Order order) {
        Optional<Appeal> found = appeals.find(order.appeal());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return access.toDecide(found.get().signUp()).then(shift -> {
            Held held = steps.hold(found.get().signUp()).orElseThrow();
            Appeal appeal = appeals.lock(order.appeal()).orElseThrow();
            if (appeal.version() != order.version()) {
                return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
            }
            if (appeal.state() != AppealState.OPEN) {
                return Outcome.refused(AttendanceProblem.APPEAL_DECIDED);
            }
            return follow(held, order.decision()).map(taken -> write(held, appeal, order.decision()));
        });
    }

    private Outcome<Boolean> follow(Held held, Decision decision) {
        return switch (decision) {
            case ATTENDED -> step(held, Step.COMPLETE);
            case EXCUSED -> step(held, Step.EXCUSE);
            case DISMISSED -> Outcome.done(true);
        };
    }

    /// Those who run the post may have said the same meanwhile.
    private Outcome<Boolean> step(Held held, Step step) {
        return held.state() == step.leadsTo()
                ? Outcome.done(true)
                : steps.take(held, step, null).map(taken -> true);
    }

    private AppealView write(Held held, Appeal appeal, Decision decision) {
        Appeal decided = appeal.decided(AppealState.valueOf(decision.name()), caller.person(), held.now());
        appeals.update(decided);
        audit.record(new AuditEntry(
                "attendance-appeal.decided",
                "attendance-appeal",
                decided.id().toString(),
                held.shift().unit(),
                Map.of("signUp", decided.signUp(), "decision", decision)));
        return AppealView.of(decided);
    }
}
