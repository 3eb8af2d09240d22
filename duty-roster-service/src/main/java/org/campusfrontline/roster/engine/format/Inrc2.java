package org.campusfrontline.roster.engine.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.model.Wish;

/// Reads the text form of the second international nurse rostering competition: a scenario, a history and the data of
/// each week, planned as one horizon. Its shifts have no times, so they are laid over the day in their order.
public final class Inrc2 {

    private static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final int WEEK = 7;
    private static final int MINUTES = 480;
    private static final int DAY = 1440;
    private static final int HISTORY_FIELDS = 7;
    private static final int NOBODY_KNOWS = 60;
    private final Inrc2Scenario scenario;
    private final LocalDate start;

    private Inrc2(Inrc2Scenario scenario, LocalDate start) {
        this.scenario = scenario;
        this.start = start;
    }

    /// The problem whose first day, a Monday, is `start`.
    public static Problem problem(LocalDate start, String scenario, String history, List<String> weeks) {
        return new Inrc2(Inrc2Scenario.read(scenario), start).problem(history, weeks);
    }

    private Problem problem(String history, List<String> weeks) {
        List<Demand> demand = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            Lines lines = new Lines(FormatFault.Part.WEEK, weeks.get(week));
            readDemand(lines, week, demand);
            readWishes(lines, week, wishes);
        }
        List<Person> staff = staff(history);
        int known = staff.stream()
                .mapToInt(person -> person.past().line().size())
                .max()
                .orElse(0);
        return new Problem(
                Days.weekly(start, known, WEEK * weeks.size()),
                shifts(),
                scenario.skills().stream().map(Post::ofSkill).toList(),
                staff,
                demand,
                wishes,
                List.of(),
                List.of(),
                Inrc2Rules.of(scenario));
    }

    private List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (String name : scenario.shiftNames()) {
            int begin = shifts.size() * DAY / scenario.shifts().size();
            Set<String> tags = name.equals("Night") ? Set.of("night") : Set.of();
            shifts.add(new Shift(name, begin, MINUTES, tags, Set.of()));
        }
        return shifts;
    }

    private List<Person> staff(String history) {
        Lines lines = new Lines(FormatFault.Part.HISTORY, history);
        lines.section("NURSE_HISTORY");
        Map<String, Past> pasts = new HashMap<>();
        for (int left = scenario.nurses().size(); left > 0; left--) {
            List<String> fields = lines.fields(HISTORY_FIELDS);
            lines.index(scenario.nurseNames(), fields.getFirst());
            pasts.put(fields.getFirst(), past(lines, fields));
        }
        List<Person> staff = new ArrayList<>();
        for (Inrc2Scenario.Nurse nurse : scenario.nurses()) {
            List<Fact> facts = new ArrayList<>();
            facts.add(Fact.always(Fact.Kind.CONTRACT, nurse.contract()));
            nurse.skills().forEach(skill -> facts.add(Fact.always(Fact.Kind.SKILL, skill)));
            Past past = pasts.getOrDefault(nurse.name(), Past.NONE);
            staff.add(new Person(nurse.name(), "", 100, Set.of(), facts, past));
        }
        return staff;
    }

    private Past past(Lines lines, List<String> fields) {
        int[] numbers = new int[HISTORY_FIELDS];
        for (int field = 1; field < HISTORY_FIELDS; field++) {
            numbers[field] = field == 3 ? 0 : lines.number(fields.get(field));
            if (numbers[field] < 0 || field > 3 && numbers[field] > NOBODY_KNOWS) {
                throw lines.fault(FormatFault.Reason.BAD_RANGE);
            }
        }
        String shift = fields.get(3);
        if (numbers[5] > 0) {
            lines.index(scenario.shiftNames(), shift);
        }
        if (numbers[4] > numbers[5]) {
            throw lines.fault(FormatFault.Reason.BAD_RANGE);
        }
        Map<String, Long> totals = Map.of(Selector.WORK, (long) numbers[1], Past.WEEKENDS, (long) numbers[2]);
        return Past.ofRuns(numbers[6], numbers[5], shift, numbers[4], totals);
    }

    private void readDemand(Lines lines, int week, List<Demand> demand) {
        lines.section("REQUIREMENTS");
        for (List<String> fields : lines.block(2 + WEEK)) {
            lines.index(scenario.shiftNames(), fields.get(0));
            lines.index(scenario.skills(), fields.get(1));
            String of = fields.get(0) + "&@" + fields.get(1);
            for (int day = 0; day < WEEK; day++) {
                int[] range = lines.range(fields.get(2 + day));
                demand.add(new Demand(WEEK * week + day, of, range[0], range[1], Demand.NO_LIMIT, 1, 0));
            }
        }
    }

    private void readWishes(Lines lines, int week, List<Wish> wishes) {
        for (int left = lines.count("SHIFT_OFF_REQUESTS", 100_000); left > 0; left--) {
            List<String> fields = lines.fields(3);
            lines.index(scenario.nurseNames(), fields.get(0));
            boolean any = fields.get(1).equals("Any");
            if (!any) {
                lines.index(scenario.shiftNames(), fields.get(1));
            }
            int day = WEEK * week + lines.index(WEEKDAYS, fields.get(2));
            wishes.add(new Wish(fields.get(0), day, any ? Selector.WORK : fields.get(1), false, 1));
        }
    }

    /// The assignments of the solutions of all weeks, in their order.
    public static List<Planned> solution(List<String> weeks) {
        List<Planned> planned = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            Lines lines = new Lines(FormatFault.Part.SOLUTION, weeks.get(week));
            for (int left = lines.count("ASSIGNMENTS", 100_000); left > 0; left--) {
                List<String> fields = lines.fields(4);
                int day = WEEK * week + lines.index(WEEKDAYS, fields.get(1));
                planned.add(new Planned(fields.get(0), day, fields.get(2) + "&@" + fields.get(3), false));
            }
        }
        return planned;
    }
}
