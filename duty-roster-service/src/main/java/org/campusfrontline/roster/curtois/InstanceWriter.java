package org.campusfrontline.roster.curtois;

import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.StaffMember;
import org.campusfrontline.roster.planning.Wish;

/// Writes a problem in the text format, so that what the service computes on can be taken elsewhere.
/// The format knows no first weekday: only horizons from a Monday can be written.
public final class InstanceWriter {

    public String write(PlanningProblem problem) {
        if (problem.horizon().firstDay() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("the format's horizons begin on a Monday");
        }
        StringBuilder text = new StringBuilder();
        section(
                text,
                Section.HORIZON,
                "days",
                List.of(Integer.toString(problem.horizon().days())));
        section(text, Section.SHIFTS, "id,minutes,forbidden followers", shifts(problem));
        section(
                text,
                Section.STAFF,
                "id,max shifts,max minutes,min minutes,max run,min run,min days off,max weekends",
                staff(problem));
        section(text, Section.DAYS_OFF, "id,days", daysOff(problem));
        section(text, Section.SHIFT_ON_REQUESTS, "id,day,shift,weight", requests(problem, Wish.ON));
        section(text, Section.SHIFT_OFF_REQUESTS, "id,day,shift,weight", requests(problem, Wish.OFF));
        section(text, Section.COVER, "day,shift,wanted,under,over", cover(problem));
        return text.toString();
    }

    private static void section(StringBuilder text, Section section, String columns, List<String> rows) {
        text.append(section.heading()).append("\n# ").append(columns).append('\n');
        rows.forEach(row -> text.append(row).append('\n'));
        text.append('\n');
    }

    private static List<String> shifts(PlanningProblem problem) {
        return problem.shiftTypes().stream()
                .map(type -> type.id() + "," + type.minutes() + ","
                        + type.forbiddenFollowers().stream().sorted().collect(Collectors.joining("|")))
                .toList();
    }

    private static List<String> staff(PlanningProblem problem) {
        return problem.staff().stream().map(member -> staffRow(member, problem)).toList();
    }

    private static String staffRow(StaffMember member, PlanningProblem problem) {
        Contract contract = member.contract();
        String limits = problem.shiftTypes().stream()
                .map(ShiftType::id)
                .map(id -> id + "="
                        + contract.maxShifts()
                                .getOrDefault(id, problem.horizon().days()))
                .collect(Collectors.joining("|"));
        return member.id() + "," + limits + "," + contract.maxMinutes() + "," + contract.minMinutes() + ","
                + contract.maxConsecutiveShifts() + "," + contract.minConsecutiveShifts() + ","
                + contract.minConsecutiveDaysOff() + "," + contract.maxWeekends();
    }

    private static List<String> daysOff(PlanningProblem problem) {
        return problem.staff().stream()
                .filter(member -> !member.daysOff().isEmpty())
                .map(member -> member.id() + ","
                        + new TreeSet<>(member.daysOff())
                                .stream().map(String::valueOf).collect(Collectors.joining(",")))
                .toList();
    }

    private static List<String> requests(PlanningProblem problem, Wish wish) {
        return problem.requests().stream()
                .filter(request -> request.wish() == wish)
                .map(InstanceWriter::requestRow)
                .toList();
    }

    private static String requestRow(ShiftRequest request) {
        return request.staff() + "," + request.day() + "," + request.shift() + "," + request.weight();
    }

    private static List<String> cover(PlanningProblem problem) {
        return problem.cover().stream().map(InstanceWriter::coverRow).toList();
    }

    private static String coverRow(Cover cover) {
        return cover.day() + "," + cover.shift() + "," + cover.wanted() + "," + cover.underWeight() + ","
                + cover.overWeight();
    }
}
