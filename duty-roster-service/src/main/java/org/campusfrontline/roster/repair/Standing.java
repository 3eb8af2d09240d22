package org.campusfrontline.roster.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.freeze.rule.FreezeWindow;
import org.campusfrontline.roster.freeze.rule.FreezeWindows;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.repair.core.Situation;

/// A stored roster as the engine's board at a moment of the campus's clock, without the duties of the absent that
/// have not begun. What has begun is frozen, and so are the days of the absent.
final class Standing {

    private final StoredRoster stored;
    private final Instance instance;
    private final LocalDateTime now;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<NotedAbsence> absences;
    private final ZoneId zone;
    private final FreezeWindows freeze;
    private final Board board;

    Standing(
            StoredRoster stored,
            Problem problem,
            List<NotedAbsence> absences,
            ZonedDateTime now,
            FreezeWindows freeze) {
        this.stored = stored;
        this.now = now.toLocalDateTime();
        this.zone = now.getZone();
        this.freeze = freeze;
        this.absences = List.copyOf(absences);
        instance = Instance.of(problem);
        for (int person = 0; person < instance.staff(); person++) {
            people.put(problem.staff().get(person).id(), person);
        }
        board = instance.board();
        stored.plan().forEach((number, shifts) -> put(people.getOrDefault(number, -1), shifts));
    }

    private void put(int person, List<String> shifts) {
        for (int day = 0; person >= 0 && day < days(); day++) {
            String shift = shifts.get(day);
            int code = shift.equals(Roster.OFF)
                    ? Board.OFF
                    : codes.computeIfAbsent(shift, word -> instance.code(DutyWord.selector(word)));
            boolean free = absent(person, day) && !begun(day, code);
            board.put(person, instance.position(day), free ? Board.OFF : code);
        }
    }

    Instance instance() {
        return instance;
    }

    PlanningPeriod period() {
        return stored.period();
    }

    StoredRoster stored() {
        return stored;
    }

    int days() {
        return instance.days().count();
    }

    LocalDate date(int day) {
        return period().start().plusDays(day);
    }

    int day(LocalDate date) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(period().start(), date), -1, days());
    }

    boolean within(LocalDate date) {
        return day(date) >= 0 && day(date) < days();
    }

    Optional<Integer> person(String number) {
        return Optional.ofNullable(people.get(number));
    }

    String number(int person) {
        return instance.problem().staff().get(person).id();
    }

    /// How the plan names the code, empty for a free day.
    String shift(int code) {
        return code < Board.FIRST
                ? Roster.OFF
                : period().parts().duties().get(code - Board.FIRST).id();
    }

    Optional<Integer> code(String word) {
        boolean known =
                period().parts().duties().stream().anyMatch(part -> part.id().equals(word));
        return known ? Optional.of(instance.code(DutyWord.selector(word))) : Optional.empty();
    }

    /// The plan without the absent.
    Board board() {
        return board.copy();
    }

    int code(int person, int day) {
        return board.code(person, instance.position(day));
    }

    boolean absent(int person, int day) {
        return absent(number(person), date(day));
    }

    boolean absent(String number, LocalDate date) {
        return absences.stream().anyMatch(one -> one.holds(number, date));
    }

    /// Whether a duty of the code on the day has begun or could not begin any more; a free day ends with itself.
    boolean begun(int day, int code) {
        LocalDate date = date(day);
        if (!date.isEqual(now.toLocalDate())) {
            return date.isBefore(now.toLocalDate());
        }
        return instance.shiftOf(code) >= 0 && !part(code).startsAt().isAfter(now.toLocalTime());
    }

    boolean isPast(int day) {
        return date(day).isBefore(now.toLocalDate());
    }

    private PeriodParts.ShiftPart part(int code) {
        return period().parts().shifts().get(instance.shiftOf(code));
    }

    /// The window of the code's post; the unit's for a free day.
    FreezeWindow freeze(int code) {
        return freeze.of(DutyWord.post(shift(code)));
    }

    /// Whether a duty of the code on the day is within the freeze of its post; a free day is not.
    boolean inFreeze(int day, int code) {
        if (instance.shiftOf(code) < 0) {
            return false;
        }
        Instant start =
                LocalDateTime.of(date(day), part(code).startsAt()).atZone(zone).toInstant();
        return freeze(code).holds(start, start.plusSeconds(60L * part(code).minutes()));
    }

    /// For suggestions: of a day on which any duty is within its freeze no cell is touched.
    Situation.Frozen frozen() {
        int codes = Board.FIRST + period().parts().duties().size();
        boolean[] days = new boolean[days()];
        for (int day = 0; day < days.length; day++) {
            int here = day;
            days[day] = IntStream.range(Board.FIRST, codes).anyMatch(code -> inFreeze(here, code));
        }
        return (person, day) -> days[day] || absent(person, day) || begun(day, code(person, day));
    }

    /// The stored plan with a row for everybody on the staff.
    Map<String, List<String>> whole() {
        Map<String, List<String>> plan = new HashMap<>();
        for (int person = 0; person < instance.staff(); person++) {
            plan.put(
                    number(person),
                    stored.plan().getOrDefault(number(person), Collections.nCopies(days(), Roster.OFF)));
        }
        return plan;
    }

    /// The plan that has these cells.
    Map<String, List<String>> plan(Board wanted) {
        Map<String, List<String>> plan = new HashMap<>();
        for (int person = 0; person < instance.staff(); person++) {
            List<String> shifts = new ArrayList<>();
            for (int day = 0; day < days(); day++) {
                shifts.add(shift(wanted.code(person, instance.position(day))));
            }
            plan.put(number(person), shifts);
        }
        return plan;
    }
}
