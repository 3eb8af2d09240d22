package org.campusfrontline.deploy.bench.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Contract;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Cover;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Nurse;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Off;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Past;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Shift;

/// Reads INRC-II's texts: a scenario, a history, the data of each week; and solutions, a text a week.
public final class Inrc2Text {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final String ANY = "Any";
    private final List<String> skills = new ArrayList<>();
    private final List<String> shiftNames = new ArrayList<>();
    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final List<String> nurseNames = new ArrayList<>();
    private final Inrc2Case read;

    public Inrc2Text(String name, String scenario, String history, List<String> weeks) {
        TextLines lines = new TextLines(scenario);
        for (int left = lines.number("SKILLS"); left > 0; left--) {
            skills.add(lines.words()[0]);
        }
        List<Shift> shifts = shifts(lines);
        readContracts(lines);
        Map<String, Past> pasts = pasts(new TextLines(history));
        List<Nurse> nurses = nurses(lines, pasts);
        List<Cover> cover = new ArrayList<>();
        List<Off> off = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            readWeek(new TextLines(weeks.get(week)), week * Inrc2Case.WEEK, cover, off);
        }
        read = new Inrc2Case(name, weeks.size() * Inrc2Case.WEEK, skills.size(), shifts, nurses, cover, off);
    }

    public Inrc2Case instance() {
        return read;
    }

    private List<Shift> shifts(TextLines lines) {
        List<Range> runs = new ArrayList<>();
        for (int left = lines.number("SHIFT_TYPES"); left > 0; left--) {
            String[] words = lines.words();
            shiftNames.add(words[0]);
            runs.add(TextLines.range(words[1]));
        }
        lines.after("FORBIDDEN_SHIFT_TYPES_SUCCESSIONS");
        Map<String, Set<Integer>> never = new HashMap<>();
        for (int left = shiftNames.size(); left > 0; left--) {
            String[] words = lines.words();
            never.put(
                    words[0],
                    Arrays.stream(words)
                            .skip(2)
                            .map(next -> TextLines.index(shiftNames, next))
                            .collect(Collectors.toSet()));
        }
        List<Shift> shifts = new ArrayList<>();
        for (int shift = 0; shift < runs.size(); shift++) {
            String shiftName = shiftNames.get(shift);
            shifts.add(new Shift(shiftName, runs.get(shift), never.getOrDefault(shiftName, Set.of())));
        }
        return shifts;
    }

    private void readContracts(TextLines lines) {
        for (int left = lines.number("CONTRACTS"); left > 0; left--) {
            String[] words = lines.words();
            contracts.put(
                    words[0],
                    new Contract(
                            TextLines.range(words[1]),
                            TextLines.range(words[2]),
                            TextLines.range(words[3]),
                            Integer.parseInt(words[4]),
                            words[5].equals("1")));
        }
    }

    private List<Nurse> nurses(TextLines lines, Map<String, Past> pasts) {
        List<Nurse> nurses = new ArrayList<>();
        for (int left = lines.number("NURSES"); left > 0; left--) {
            String[] words = lines.words();
            Contract contract = contracts.get(words[1]);
            Past past = pasts.get(words[0]);
            if (contract == null || past == null) {
                throw new IllegalArgumentException(words[0] + " has no contract or no history");
            }
            Set<Integer> able = Arrays.stream(words)
                    .skip(3)
                    .map(skill -> TextLines.index(skills, skill))
                    .collect(Collectors.toSet());
            nurseNames.add(words[0]);
            nurses.add(new Nurse(words[0], contract, able, past));
        }
        return nurses;
    }

    private Map<String, Past> pasts(TextLines lines) {
        Map<String, Past> pasts = new HashMap<>();
        lines.after("NURSE_HISTORY");
        while (!lines.ended()) {
            String[] words = lines.words();
            int[] numbers = Stream.of(words[1], words[2], words[4], words[5], words[6])
                    .mapToInt(Integer::parseInt)
                    .toArray();
            int last = numbers[3] == 0 ? Inrc2Case.NONE : TextLines.index(shiftNames, words[3]);
            pasts.put(words[0], new Past(numbers[0], numbers[1], last, numbers[2], numbers[3], numbers[4]));
        }
        return pasts;
    }

    private void readWeek(TextLines lines, int monday, List<Cover> cover, List<Off> off) {
        lines.after("REQUIREMENTS");
        while (!lines.beginsWith("SHIFT_OFF_REQUESTS")) {
            String[] words = lines.words();
            int shift = TextLines.index(shiftNames, words[0]);
            int skill = TextLines.index(skills, words[1]);
            for (int day = 0; day < Inrc2Case.WEEK; day++) {
                Range wanted = TextLines.range(words[day + 2]);
                cover.add(new Cover(monday + day, shift, skill, wanted.least(), wanted.most()));
            }
        }
        for (int left = lines.number("SHIFT_OFF_REQUESTS"); left > 0; left--) {
            String[] words = lines.words();
            int nurse = TextLines.index(nurseNames, words[0]);
            int shift = words[1].equals(ANY) ? Inrc2Case.NONE : TextLines.index(shiftNames, words[1]);
            off.add(new Off(nurse, monday + TextLines.index(DAYS, words[2]), shift));
        }
    }

    /// The assignments of the solutions of all weeks.
    public List<Assignment> solution(List<String> weeks) {
        List<Assignment> plan = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            TextLines lines = new TextLines(weeks.get(week));
            for (int left = lines.number("ASSIGNMENTS"); left > 0; left--) {
                String[] words = lines.words();
                int day = week * Inrc2Case.WEEK + TextLines.index(DAYS, words[1]);
                plan.add(assignment(words[0], day, words[2], words[3]));
            }
        }
        return plan;
    }

    /// By the names that the texts use.
    public Assignment assignment(String nurse, int day, String shift, String skill) {
        return new Assignment(
                TextLines.index(nurseNames, nurse),
                day,
                TextLines.index(shiftNames, shift),
                TextLines.index(skills, skill));
    }
}
