package org.campusfrontline.volunteer.recruitment.myday;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.recruitment.signup.SignUpQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Puts together what a person has on one day of the campus's own zone.
@Singleton
class MyDay {

    private final SignUpQueries signUps;
    private final CampusTime campus;
    private final Clock clock;

    MyDay(SignUpQueries signUps, CampusTime campus, Clock clock) {
        this.signUps = signUps;
        this.campus = campus;
        this.clock = clock;
    }

    MyDayView of(String person, @Nullable LocalDate asked) {
        Instant now = clock.instant();
        LocalDate date = asked == null ? LocalDate.ofInstant(now, campus.zone()) : asked;
        Instant from = date.atStartOfDay(campus.zone()).toInstant();
        Instant to = date.plusDays(1).atStartOfDay(campus.zone()).toInstant();
        List<SignUpView> living = signUps.livingOf(person, from, to);
        List<SignUpView> offers = in(living, SignUpState.OFFERED).stream()
                .sorted(Comparator.comparing(offer -> Objects.requireNonNull(offer.offerUntil())))
                .toList();
        List<SignUpView> toConsent = living.stream()
                .filter(signUp -> signUp.consent() != null)
                .sorted(Comparator.comparing(
                        signUp -> Objects.requireNonNull(signUp.consent()).dueAt()))
                .toList();
        List<SignUpView> ofDay = living.stream()
                .filter(signUp ->
                        signUp.shiftEnd().isAfter(from) && signUp.shiftStart().isBefore(to))
                .toList();
        return new MyDayView(
                date,
                now,
                in(ofDay, SignUpState.CONFIRMED, SignUpState.CHECKED_IN, SignUpState.CHECKED_OUT),
                in(ofDay, SignUpState.WAIT_LISTED),
                offers,
                toConsent);
    }

    private static List<SignUpView> in(List<SignUpView> living, SignUpState... states) {
        return living.stream()
                .filter(signUp -> List.of(states).contains(signUp.state()))
                .toList();
    }
}
