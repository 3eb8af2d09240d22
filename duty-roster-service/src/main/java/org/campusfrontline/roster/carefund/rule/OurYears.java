package org.campusfrontline.roster.carefund.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Days of the years 2000 to 2199, which every column can hold.
public final class OurYears {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    private OurYears() {}

    public static Optional<Refusal> refusal(String pointer, LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.NOT_OUR_YEARS).at(pointer));
    }
}
