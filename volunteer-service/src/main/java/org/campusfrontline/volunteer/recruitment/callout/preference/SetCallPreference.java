package org.campusfrontline.volunteer.recruitment.callout.preference;

import java.time.LocalTime;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;

/// Says whether and when the caller may be called; nobody is told.
@UseCase
class SetCallPreference {

    private final CallPreferences preferences;
    private final Caller caller;

    SetCallPreference(CallPreferences preferences, Caller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    /// `wanted` carries the version that the caller has seen.
    public Outcome<CallPreference> set(CallPreference wanted) {
        LocalTime from = wanted.quietFrom();
        LocalTime to = wanted.quietTo();
        boolean sound = from == null ? to == null : to != null && !from.equals(to);
        if (!sound) {
            return Outcome.refused(Refusal.of(CallOutProblem.QUIET_HOURS).at("/quietTo"));
        }
        if (preferences.lock(caller.person()).version() != wanted.version()) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        CallPreference next = new CallPreference(wanted.takesCalls(), from, to, wanted.version() + 1);
        preferences.put(caller.person(), next);
        return Outcome.done(next);
    }
}
