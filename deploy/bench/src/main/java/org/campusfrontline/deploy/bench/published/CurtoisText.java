package org.campusfrontline.deploy.bench.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a text of Curtois and Qu: sections of rows of fields with commas between them.
public final class CurtoisText {

    private static final String SECTION = "SECTION_";
    private final Map<String, List<String[]>> sections = new HashMap<>();
    private final List<String> shiftNames;
    private final List<String> staffNames;

    private CurtoisText(String text) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith(SECTION)) {
                rows = sections.computeIfAbsent(line.substring(SECTION.length()), section -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(line.split("\\s*,\\s*", -1));
            }
        }
        shiftNames = rows("SHIFTS").stream().map(row -> row[0]).toList();
        staffNames = rows("STAFF").stream().map(row -> row[0]).toList();
    }

    public static CurtoisCase read(String text) {
        CurtoisText read = new CurtoisText(text);
        return new CurtoisCase(
                Integer.parseInt(read.rows("HORIZON").getFirst()[0]),
                read.shifts(),
                read.staff(),
                read.requests(),
                read.cover());
    }

    private List<String[]> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private List<CurtoisCase.Shift> shifts() {
        return rows("SHIFTS").stream()
                .map(row -> new CurtoisCase.Shift(
                        row[0], Integer.parseInt(row[1]), row.length > 2 ? named(row[2]) : Set.of()))
                .toList();
    }

    private Set<Integer> named(String shifts) {
        return Arrays.stream(shifts.split("\\|"))
                .filter(name -> !name.isBlank())
                .map(this::shift)
                .collect(Collectors.toSet());
    }

    private int shift(String name) {
        return TextLines.index(shiftNames, name.strip());
    }

    private int person(String name) {
        return TextLines.index(staffNames, name);
    }

    private List<CurtoisCase.Person> staff() {
        Map<String, Set<Integer>> off = new HashMap<>();
        for (String[] row : rows("DAYS_OFF")) {
            Set<Integer> days = off.computeIfAbsent(row[0], person -> new HashSet<>());
            Arrays.stream(row).skip(1).map(Integer::valueOf).forEach(days::add);
        }
        return rows("STAFF").stream()
                .map(row -> person(row, off.getOrDefault(row[0], Set.of())))
                .toList();
    }

    private CurtoisCase.Person person(String[] row, Set<Integer> off) {
        Integer[] most = new Integer[shiftNames.size()];
        Arrays.fill(most, 0);
        for (String pair : row[1].split("\\|")) {
            String[] parts = pair.split("=");
            most[shift(parts[0])] = Integer.valueOf(parts[1].strip());
        }
        int[] number = Arrays.stream(row).skip(2).mapToInt(Integer::parseInt).toArray();
        return new CurtoisCase.Person(
                row[0],
                List.of(most),
                new Range(number[1], number[0]),
                new Range(number[3], number[2]),
                number[4],
                number[5],
                off);
    }

    private List<CurtoisCase.Request> requests() {
        List<CurtoisCase.Request> requests = new ArrayList<>();
        rows("SHIFT_ON_REQUESTS").forEach(row -> requests.add(request(row, true)));
        rows("SHIFT_OFF_REQUESTS").forEach(row -> requests.add(request(row, false)));
        return requests;
    }

    private CurtoisCase.Request request(String[] row, boolean on) {
        return new CurtoisCase.Request(
                person(row[0]), Integer.parseInt(row[1]), shift(row[2]), on, Integer.parseInt(row[3]));
    }

    private List<CurtoisCase.Cover> cover() {
        return rows("COVER").stream()
                .map(row -> new CurtoisCase.Cover(
                        Integer.parseInt(row[0]),
                        shift(row[1]),
                        Integer.parseInt(row[2]),
                        Integer.parseInt(row[3]),
                        Integer.parseInt(row[4])))
                .toList();
    }
}
