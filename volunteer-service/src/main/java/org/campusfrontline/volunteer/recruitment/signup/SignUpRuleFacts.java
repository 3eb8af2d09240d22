package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.WaitingLine;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Busy;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Brings what was read of a shift and a person into the words of the rules.
public final class SignUpRuleFacts {

    private SignUpRuleFacts() {}

    public static SignUpFacts of(ShiftFacts shift, PersonTime time, Instant now, boolean waitIfFull) {
        List<Busy> busy = time.seatedElsewhere(shift.shift()).stream()
                .map(other -> new Busy(other.shift(), other.start(), other.end()))
                .toList();
        return new SignUpFacts(
                now,
                shift.start(),
                shift.end(),
                WaitingLine.endOf(shift.start(), shift.end()),
                shift.accepting(),
                shift.emergencyOpen(),
                shift.full(),
                waitIfFull,
                time.active(),
                time.isSignedUpFor(shift.shift()),
                time.isRevokedFrom(shift.shift()),
                busy);
    }
}
