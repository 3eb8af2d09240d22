package org.campusfrontline.volunteer.recruitment.myday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;

/// A person's volunteering on one day: seats held, lists waited on; and of any day, the one that ends first first, the
/// offers and the changes that are still to be consented to.
record MyDayView(
        LocalDate date,
        Instant asOf,
        List<SignUpView> confirmed,
        List<SignUpView> waiting,
        List<SignUpView> offers,
        List<SignUpView> toConsent) {

    MyDayView {
        confirmed = List.copyOf(confirmed);
        waiting = List.copyOf(waiting);
        offers = List.copyOf(offers);
        toConsent = List.copyOf(toConsent);
    }
}
