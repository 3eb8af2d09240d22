package org.campusfrontline.volunteer.recruitment.callout.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.recruitment.callout.register.Ask;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallAnswer;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Makes the views of those who were called.
@Singleton
class MyCallViews {

    private final CallOuts calls;
    private final ShiftQueries shifts;
    private final Actions actions;

    MyCallViews(CallOuts calls, ShiftQueries shifts, Actions actions) {
        this.calls = calls;
        this.shifts = shifts;
        this.actions = actions;
    }

    MyCallView of(Ask ask) {
        CallOut call = calls.find(ask.callOut()).orElseThrow();
        ShiftFacts shift = shifts.find(call.shift()).orElseThrow();
        return new MyCallView(
                call.id(),
                call.state(),
                call.isUrgent(),
                ask.answer(),
                ask.signUp(),
                shift.shift(),
                shift.post(),
                shift.activity(),
                shift.titleZh(),
                shift.titleEn(),
                shift.postTitleZh(),
                shift.postTitleEn(),
                shift.category(),
                shift.site(),
                shift.start(),
                shift.end(),
                ask.askedAt(),
                ask.answeredAt(),
                actions(ask, call));
    }

    private List<Action> actions(Ask ask, CallOut call) {
        if (ask.answer() == CallAnswer.TAKEN) {
            return List.of();
        }
        Optional<Refusal> over = call.isRunning()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        call.state() == CallOutState.FILLED ? CallOutProblem.CALL_FILLED : CallOutProblem.CALL_OVER));
        Action accept = actions.of("accept", over);
        return ask.answer() == null ? List.of(accept, actions.of("decline", over)) : List.of(accept);
    }
}
