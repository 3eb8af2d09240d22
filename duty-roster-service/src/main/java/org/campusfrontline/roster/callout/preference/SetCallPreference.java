package org.campusfrontline.roster.callout.preference;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;

/// Somebody says whether and when they are called.
@UseCase
class SetCallPreference {

    private final CallPreferences preferences;
    private final Caller caller;

    SetCallPreference(CallPreferences preferences, Caller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    public Outcome<CallPreference> set(CallPreference wanted, long expectedVersion) {
        return preferences.put(caller.person(), wanted, expectedVersion)
                ? Outcome.done(preferences.of(caller.person()))
                : Outcome.refused(CommonProblem.PRECONDITION_FAILED);
    }
}
