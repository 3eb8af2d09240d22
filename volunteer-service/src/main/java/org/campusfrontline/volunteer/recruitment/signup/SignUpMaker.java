package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Writes new sign-ups for one shift and tells of them: as many statements for a team as for a person.
@Singleton
class SignUpMaker {

    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;

    SignUpMaker(SignUpStore store, SignUpLog log, SignUpViews views) {
        this.store = store;
        this.log = log;
        this.views = views;
    }

    /// A new sign-up, with its place and ticket where it waits.
    record Made(SignUp signUp, SignUpLog.@Nullable Place place) {}

    /// In the order in which they stand, which is that of their people's numbers: two teams then insert into an index
    /// in the same direction. `team` is the one whose leader wishes it for its members.
    List<SignUpView> write(List<Made> made, ShiftFacts shift, @Nullable UUID team) {
        store.insertConfirmed(of(made, SignUpState.CONFIRMED), shift.start(), shift.end());
        store.insertApplied(of(made, SignUpState.APPLIED), shift.start(), shift.end());
        store.insertWaiting(
                made.stream()
                        .filter(one -> one.signUp().state() == SignUpState.WAIT_LISTED)
                        .toList(),
                shift.start(),
                shift.end());
        log.made(made, shift, team);
        return made.stream()
                .map(one -> views.of(
                        one.signUp(),
                        shift,
                        one.place() == null ? null : one.place().position()))
                .toList();
    }

    private static List<SignUp> of(List<Made> made, SignUpState state) {
        return made.stream()
                .map(Made::signUp)
                .filter(signUp -> signUp.state() == state)
                .toList();
    }
}
