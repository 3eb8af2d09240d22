package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.member.Members;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.AdmissionRules;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;

/// Answers sign-up by what is set for the post.
@Singleton
class PostRules implements AdmissionRules {

    private final Admissions admissions;
    private final Members members;
    private final Decisions decisions;

    PostRules(Admissions admissions, Members members, Decisions decisions) {
        this.admissions = admissions;
        this.members = members;
        this.decisions = decisions;
    }

    @Override
    public Optional<String> admitting(ShiftFacts shift, String person) {
        if (shift.admission() != AdmissionMode.APPROVAL) {
            return Optional.empty();
        }
        return admissions.find(shift.post()).stream()
                .flatMap(admission -> admission.admitUnits().stream())
                .filter(unit -> members.membershipsOf(person).stream()
                        .anyMatch(membership -> membership.tree().equals(unit.tree())
                                && membership.unit().equals(unit.unit())))
                .findFirst()
                .map(unit -> "MEMBER_OF " + unit.tree() + "/" + unit.unit());
    }

    @Override
    public Optional<Refusal> refusal(ShiftFacts shift, Instant now) {
        return admissions
                .find(shift.post())
                .filter(admission -> admission.drawAt() != null && !now.isBefore(admission.drawAt()))
                .map(admission -> Refusal.of(SignUpProblem.DRAW_IS_ON));
    }

    @Override
    public void admitted(UUID signUp, ShiftFacts shift, String rule, Instant now) {
        decisions.record(new Decisions.Decision(signUp, true, rule, Caller.SYSTEM, now), shift.unit());
    }
}
