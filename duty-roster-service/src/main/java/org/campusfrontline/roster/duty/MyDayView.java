package org.campusfrontline.roster.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The duties that touch a day, and where the person stands in a closed loop, if they are of one.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyDayView(
        LocalDate date, List<DutyView> duties, @Nullable LoopDay closedLoop) {
    MyDayView {
        duties = List.copyOf(duties);
    }
}
