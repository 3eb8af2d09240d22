package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.planning.DutyWord;

/// What in one list does not fit the others, each with the pointer of its entry; the first twenty are told.
final class PartsCheck {

    private static final int MOST = 20;
    private final List<Refusal> found = new ArrayList<>();
    private final PlanningPeriod period;
    private final Set<String> shifts;
    private final Set<String> staff;

    PartsCheck(PlanningPeriod period) {
        this.period = period;
        this.shifts =
                period.parts().shifts().stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        this.staff = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .collect(Collectors.toSet());
    }

    /// `used` are the shifts that other lists name: they must stay.
    List<Refusal> shifts(List<PeriodParts.ShiftPart> list, Set<String> used) {
        Set<String> ids = new HashSet<>();
        Set<String> known = list.stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        for (int i = 0; i < list.size(); i++) {
            PeriodParts.ShiftPart shift = list.get(i);
            once(ids.add(shift.id()), i, shift.id());
            for (String follower : shift.forbiddenFollowers()) {
                require(known.contains(follower), PeriodProblem.UNKNOWN_SHIFT, "shift", follower, i);
            }
        }
        stillThere(used, known);
        return told();
    }

    /// `people` are those whom the directory knows as active, `used` those whom other lists name.
    List<Refusal> staff(List<PeriodParts.StaffPart> list, Set<String> people, Set<String> used) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            PeriodParts.StaffPart member = list.get(i);
            once(seen.add(member.person()), i, member.person());
            require(people.contains(member.person()), PeriodProblem.UNKNOWN_PERSON, "person", member.person(), i);
            boolean ordered = member.minMinutes() <= member.maxMinutes()
                    && member.minConsecutiveShifts() <= member.maxConsecutiveShifts();
            require(ordered, PeriodProblem.MINIMUM_ABOVE_MAXIMUM, "person", member.person(), i);
            for (String shift : member.maxShifts().keySet()) {
                require(shifts.contains(shift), PeriodProblem.UNKNOWN_SHIFT, "shift", shift, i);
            }
        }
        stillThere(used, seen);
        return told();
    }

    List<Refusal> cover(List<PeriodParts.CoverPart> list) {
        Set<String> seen = new HashSet<>();
        Set<String> posts = new HashSet<>();
        period.parts().further().posts().forEach(post -> posts.add(post.id()));
        for (int i = 0; i < list.size(); i++) {
            PeriodParts.CoverPart cover = list.get(i);
            String word = DutyWord.of(cover.shift(), cover.post());
            once(seen.add(cover.date() + " " + word), i, cover.date() + " " + word);
            boolean atOne = cover.post() == null ? posts.isEmpty() : posts.contains(cover.post());
            require(atOne, PeriodProblem.UNKNOWN_POST, "post", word, i);
            boolean ordered = cover.least() <= cover.wanted() && cover.wanted() <= cover.most();
            require(ordered, PeriodProblem.MINIMUM_ABOVE_MAXIMUM, "shift", word, i);
            within(cover.date(), i);
            require(shifts.contains(cover.shift()), PeriodProblem.UNKNOWN_SHIFT, "shift", cover.shift(), i);
        }
        return told();
    }

    List<Refusal> daysOff(List<PeriodParts.DayOffPart> list) {
        Set<PeriodParts.DayOffPart> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            PeriodParts.DayOffPart dayOff = list.get(i);
            once(seen.add(dayOff), i, dayOff.person() + " " + dayOff.date());
            within(dayOff.date(), i);
            ofStaff(dayOff.person(), i);
        }
        return told();
    }

    /// Wishes that people stated may stand in the list as they are kept, and need not; none is wished twice, once by
    /// the person and once for them.
    List<Refusal> requests(List<PeriodParts.RequestPart> list) {
        Set<PeriodParts.RequestPart> stated = new HashSet<>();
        Set<String> seen = new HashSet<>();
        period.parts().requests().stream()
                .filter(PeriodParts.RequestPart::statedByPerson)
                .filter(stated::add)
                .forEach(request -> seen.add(request.subject()));
        for (int i = 0; i < list.size(); i++) {
            PeriodParts.RequestPart request = list.get(i);
            if (request.statedByPerson()) {
                require(stated.remove(request), PeriodProblem.NOT_STATED_SO, "entry", request.subject(), i);
                continue;
            }
            once(seen.add(request.subject()), i, request.subject());
            within(request.date(), i);
            ofStaff(request.person(), i);
            require(shifts.contains(request.shift()), PeriodProblem.UNKNOWN_SHIFT, "shift", request.shift(), i);
        }
        return told();
    }

    private void within(LocalDate date, int index) {
        boolean inside = !date.isBefore(period.start()) && !date.isAfter(period.end());
        require(inside, PeriodProblem.OUTSIDE_THE_PERIOD, "date", date, index);
    }

    private void ofStaff(String person, int index) {
        require(staff.contains(person), PeriodProblem.NOT_OF_THE_STAFF, "person", person, index);
    }

    private void stillThere(Set<String> used, Set<String> kept) {
        for (String name : used) {
            if (!kept.contains(name)) {
                found.add(Refusal.of(PeriodProblem.STILL_IN_USE).with("entry", name));
            }
        }
    }

    private void once(boolean first, int index, String what) {
        require(first, PeriodProblem.NAMED_TWICE, "entry", what, index);
    }

    private void require(boolean holds, PeriodProblem otherwise, String name, Object value, int index) {
        if (!holds) {
            found.add(Refusal.of(otherwise).with(name, value.toString()).at("/items/" + index));
        }
    }

    private List<Refusal> told() {
        return found.stream().limit(MOST).toList();
    }
}
