package org.campusfrontline.roster.engine.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The scenario of an instance of the second international nurse rostering competition.
record Inrc2Scenario(
        String name,
        int weeks,
        List<String> skills,
        List<ShiftType> shifts,
        Map<String, List<String>> forbidden,
        List<Contract> contracts,
        List<Nurse> nurses) {

    private static final int MOST = 2000;
    private static final int CONTRACT_FIELDS = 6;
    private static final int NURSE_FIELDS = 3;

    record ShiftType(String name, int[] run) {}

    record Contract(String name, int[] total, int[] work, int[] off, int weekends, boolean complete) {}

    record Nurse(String name, String contract, List<String> skills) {}

    static Inrc2Scenario read(String text) {
        Lines lines = new Lines(FormatFault.Part.SCENARIO, text);
        String heading = lines.section("SCENARIO");
        int weeks = lines.count("WEEKS", 53);
        List<String> skills = new ArrayList<>();
        for (int left = lines.count("SKILLS", MOST); left > 0; left--) {
            skills.add(lines.fields(1).getFirst());
        }
        List<ShiftType> shifts = new ArrayList<>();
        for (int left = lines.count("SHIFT_TYPES", MOST); left > 0; left--) {
            List<String> fields = lines.fields(2);
            shifts.add(new ShiftType(fields.get(0), lines.range(fields.get(1))));
        }
        Map<String, List<String>> forbidden = new HashMap<>();
        lines.section("FORBIDDEN_SHIFT_TYPES_SUCCESSIONS");
        for (int left = shifts.size(); left > 0; left--) {
            List<String> fields = lines.fields(2);
            forbidden.put(fields.get(0), fields.subList(2, fields.size()));
        }
        List<Contract> contracts = new ArrayList<>();
        for (int left = lines.count("CONTRACTS", MOST); left > 0; left--) {
            contracts.add(contract(lines));
        }
        List<Nurse> nurses = new ArrayList<>();
        List<String> names = contracts.stream().map(Contract::name).toList();
        for (int left = lines.count("NURSES", MOST); left > 0; left--) {
            List<String> fields = lines.fields(NURSE_FIELDS);
            lines.index(names, fields.get(1));
            fields.subList(NURSE_FIELDS, fields.size()).forEach(skill -> lines.index(skills, skill));
            nurses.add(new Nurse(fields.get(0), fields.get(1), fields.subList(NURSE_FIELDS, fields.size())));
        }
        String name = heading.substring(heading.indexOf('=') + 1).strip();
        return new Inrc2Scenario(name, weeks, skills, shifts, forbidden, contracts, nurses);
    }

    private static Contract contract(Lines lines) {
        List<String> fields = lines.fields(CONTRACT_FIELDS);
        return new Contract(
                fields.get(0),
                lines.range(fields.get(1)),
                lines.range(fields.get(2)),
                lines.range(fields.get(3)),
                lines.number(fields.get(4)),
                lines.number(fields.get(5)) == 1);
    }

    List<String> shiftNames() {
        return shifts.stream().map(ShiftType::name).toList();
    }

    List<String> nurseNames() {
        return nurses.stream().map(Nurse::name).toList();
    }
}
