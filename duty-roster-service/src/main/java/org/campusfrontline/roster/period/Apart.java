package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.util.List;

/// Who must not meet whom: two people of a period's staff, and duties at which somebody would meet people of another
/// period. Nobody lists it; it is found anew whenever the period is planned.
public record Apart(List<Two> twos, List<Barred> barred) {

    public static final Apart NONE = new Apart(List.of(), List.of());

    public Apart {
        twos = List.copyOf(twos);
        barred = List.copyOf(barred);
    }

    /// They share no shift from the first of these days to the last.
    public record Two(String first, String second, LocalDate from, LocalDate until) {}

    /// A duty that the person cannot have, by the word of a plan, such as `D@gate`.
    public record Barred(String person, LocalDate date, String duty) {}
}
