package org.campusfrontline.volunteer.certificate.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// The days whose service is certified, the first and the last included: past ones, and at most ten years.
public record CertifiedSpan(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS = 10;

    public Optional<Refusal> refusal(LocalDate today) {
        boolean sound = !from.isBefore(FIRST)
                && !to.isBefore(from)
                && !to.isAfter(today)
                && to.isBefore(from.plusYears(MOST_YEARS));
        return sound
                ? Optional.empty()
                : Optional.of(Refusal.of(CertificateProblem.SPAN)
                        .with("from", from)
                        .with("to", to)
                        .with("today", today)
                        .at("/to"));
    }
}
