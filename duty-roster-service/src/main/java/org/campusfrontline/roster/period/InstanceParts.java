package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.StaffMember;

/// The lists of a period from an instance: days become dates, anonymous staff become people in order.
/// The format knows no times of day, so shifts start in order at 08:00, 16:00 and 00:00, and again from the first.
final class InstanceParts {

    private static final List<LocalTime> STARTS = List.of(LocalTime.of(8, 0), LocalTime.of(16, 0), LocalTime.MIDNIGHT);

    private InstanceParts() {}

    static PeriodParts.All of(PlanningProblem problem, List<String> people, LocalDate start) {
        Map<String, String> personOf = new HashMap<>();
        for (int i = 0; i < problem.staff().size(); i++) {
            personOf.put(problem.staff().get(i).id(), people.get(i));
        }
        return new PeriodParts.All(
                shifts(problem.shiftTypes()),
                problem.staff().stream()
                        .map(member -> staff(member.contract(), name(personOf, member.id())))
                        .toList(),
                problem.cover().stream()
                        .map(cover -> new PeriodParts.CoverPart(
                                start.plusDays(cover.day()),
                                cover.shift(),
                                cover.wanted(),
                                cover.underWeight(),
                                cover.overWeight()))
                        .toList(),
                problem.staff().stream()
                        .flatMap(member -> daysOff(member, name(personOf, member.id()), start).stream())
                        .toList(),
                problem.requests().stream()
                        .map(request -> new PeriodParts.RequestPart(
                                name(personOf, request.staff()),
                                start.plusDays(request.day()),
                                request.shift(),
                                request.wish(),
                                request.weight()))
                        .toList());
    }

    private static List<PeriodParts.ShiftPart> shifts(List<ShiftType> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new PeriodParts.ShiftPart(
                        types.get(i).id(),
                        STARTS.get(i % STARTS.size()),
                        types.get(i).minutes(),
                        types.get(i).forbiddenFollowers().stream().sorted().toList()))
                .toList();
    }

    private static PeriodParts.StaffPart staff(Contract contract, String person) {
        return new PeriodParts.StaffPart(
                person,
                contract.maxShifts(),
                contract.minMinutes(),
                contract.maxMinutes(),
                contract.minConsecutiveShifts(),
                contract.maxConsecutiveShifts(),
                contract.minConsecutiveDaysOff(),
                contract.maxWeekends());
    }

    private static List<PeriodParts.DayOffPart> daysOff(StaffMember member, String person, LocalDate start) {
        return member.daysOff().stream()
                .sorted()
                .map(day -> new PeriodParts.DayOffPart(person, start.plusDays(day)))
                .toList();
    }

    private static String name(Map<String, String> personOf, String staff) {
        return personOf.getOrDefault(staff, staff);
    }
}
