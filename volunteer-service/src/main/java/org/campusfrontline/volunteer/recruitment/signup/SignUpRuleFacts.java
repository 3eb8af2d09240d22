package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.WaitingLine;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Busy;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Elsewhere;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Span;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan.Source;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Brings what was read of a shift and a person into the words of the rules.
public final class SignUpRuleFacts {

    private SignUpRuleFacts() {}

    public static SignUpFacts of(ShiftFacts shift, PersonTime time, Instant now, boolean waitIfFull) {
        List<Busy> busy = time.seatedElsewhere(shift.shift()).stream()
                .map(other -> new Busy(
                        other.shift(), other.start(), other.end(), time.ways().gap(other, shift.start(), shift.site())))
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
                busy,
                new Elsewhere(spans(time, Source.DUTY), spans(time, Source.CALENDAR)));
    }

    private static List<Span> spans(PersonTime time, Source source) {
        return time.busyBy(source).stream()
                .map(busy -> new Span(busy.start(), busy.end()))
                .toList();
    }
}
