package org.campusfrontline.roster.duty;

import java.time.LocalDate;
import java.util.List;

/// The duties that touch a day.
record MyDayView(LocalDate date, List<DutyView> duties) {
    MyDayView {
        duties = List.copyOf(duties);
    }
}
