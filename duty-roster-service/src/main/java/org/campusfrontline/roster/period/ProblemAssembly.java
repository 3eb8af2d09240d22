package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.Horizon;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.StaffMember;

/// Makes of a period what the engine plans: dates become days from 0.
public final class ProblemAssembly {

    private ProblemAssembly() {}

    public static PlanningProblem of(PlanningPeriod period) {
        PeriodParts.All parts = period.parts();
        Map<String, Set<Integer>> daysOff = new HashMap<>();
        for (PeriodParts.DayOffPart dayOff : parts.daysOff()) {
            daysOff.computeIfAbsent(dayOff.person(), person -> new HashSet<>()).add(day(period, dayOff.date()));
        }
        List<StaffMember> staff = parts.staff().stream()
                .map(member -> new StaffMember(
                        member.person(), contract(member), daysOff.getOrDefault(member.person(), Set.of())))
                .toList();
        return new PlanningProblem(
                new Horizon(period.days(), period.start().getDayOfWeek()),
                parts.shifts().stream()
                        .map(shift ->
                                new ShiftType(shift.id(), shift.minutes(), Set.copyOf(shift.forbiddenFollowers())))
                        .toList(),
                staff,
                WishBudgets.within(parts).stream()
                        .map(request -> new ShiftRequest(
                                request.person(),
                                day(period, request.date()),
                                request.shift(),
                                request.wish(),
                                request.weight()))
                        .toList(),
                parts.cover().stream()
                        .map(cover -> new Cover(
                                day(period, cover.date()),
                                cover.shift(),
                                cover.post(),
                                Math.min(cover.least(), cover.wanted()),
                                cover.wanted(),
                                Math.max(cover.most(), cover.wanted()),
                                cover.underWeight(),
                                cover.overWeight()))
                        .toList(),
                new SettingAssembly(period).setting());
    }

    /// Whether its five lists say everything, and nothing of them but what is wanted.
    public static boolean isPlain(PlanningPeriod period) {
        FurtherParts.All further = period.parts().further();
        boolean bounded = period.parts().cover().stream().anyMatch(cover -> cover.min() != null || cover.max() != null);
        return !bounded && further.withWishBudgets(List.of()).equals(FurtherParts.All.NONE);
    }

    private static Contract contract(PeriodParts.StaffPart member) {
        return new Contract(
                member.maxShifts(),
                member.minMinutes(),
                member.maxMinutes(),
                member.minConsecutiveShifts(),
                member.maxConsecutiveShifts(),
                member.minConsecutiveDaysOff(),
                member.maxWeekends());
    }

    static int day(PlanningPeriod period, LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(period.start(), date));
    }
}
