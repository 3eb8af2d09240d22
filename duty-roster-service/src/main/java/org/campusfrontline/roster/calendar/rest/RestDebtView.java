package org.campusfrontline.roster.calendar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A debt with what is still open of it. `remedy` is what the law gives for it now.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestDebtView(
        UUID id,
        @Schema(examples = "P000001") String person,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        UUID planningPeriod,
        LocalDate workDate,
        DayClass dayClass,
        LocalDate dutyDate,
        @Schema(examples = "D") String shift,
        @Schema(examples = "480") int minutes,
        @Schema(examples = "480") int openMinutes,
        @Nullable LocalDate deadline,
        RestDebt.State state,
        RestDebt.Remedy remedy) {

    static RestDebtView of(RestDebt debt, LocalDate today) {
        return new RestDebtView(
                debt.id(),
                debt.person(),
                debt.unit().tree(),
                debt.unit().code(),
                debt.period(),
                debt.work().date(),
                debt.work().dayClass(),
                debt.work().dutyDate(),
                debt.work().shift(),
                debt.work().minutes(),
                debt.open(),
                debt.deadline(),
                debt.state(today),
                debt.remedy(today));
    }
}
