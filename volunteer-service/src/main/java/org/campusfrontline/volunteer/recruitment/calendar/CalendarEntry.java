package org.campusfrontline.volunteer.recruitment.calendar;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;

/// A sign-up as a calendar shows it. `revision` grows with every change of the sign-up and of its activity.
record CalendarEntry(
        UUID signUp,
        SignUpState state,
        Texts zh,
        Texts en,
        String site,
        Instant start,
        Instant end,
        Instant changedAt,
        long revision) {

    record Texts(String activity, String post) {}

    Texts texts(Language language) {
        return language == Language.EN ? en : zh;
    }
}
