package org.campusfrontline.roster.curtois;

import java.util.ArrayList;
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
import org.campusfrontline.roster.planning.Wish;

/// Reads an instance; every fault of the text is named with its line, and nothing is taken of a faulty one.
/// The format's horizon begins on a Monday.
public final class InstanceReader {

    private final InstanceLimits limits;

    public InstanceReader(InstanceLimits limits) {
        this.limits = limits;
    }

    public InstanceReading read(String text) {
        FaultLog faults = new FaultLog();
        if (text.length() > limits.textLength()) {
            faults.add(0, FaultReason.TEXT_TOO_LONG, "", "", Integer.toString(limits.textLength()));
            return new InstanceReading.Faulty(faults.inOrder());
        }
        Map<Section, List<SectionRow>> rows = new SectionSplitter(faults).split(text);
        for (Section section : rows.keySet()) {
            checkSize(section, rows.get(section), faults);
        }
        if (!faults.isEmpty()) {
            return new InstanceReading.Faulty(faults.inOrder());
        }
        PlanningProblem problem = problem(rows, new FieldReader(faults));
        return faults.isEmpty() ? new InstanceReading.Readable(problem) : new InstanceReading.Faulty(faults.inOrder());
    }

    private void checkSize(Section section, List<SectionRow> rows, FaultLog faults) {
        int most = mostRows(section);
        int least = section.required() ? 1 : 0;
        if (rows.size() < least) {
            faults.add(0, FaultReason.TOO_FEW_ROWS, section.heading(), Integer.toString(rows.size()), "1.." + most);
        } else if (rows.size() > most) {
            int line = rows.get(most).line();
            faults.add(line, FaultReason.TOO_MANY_ROWS, section.heading(), Integer.toString(rows.size()), "1.." + most);
        }
    }

    private int mostRows(Section section) {
        return switch (section) {
            case HORIZON -> 1;
            case SHIFTS -> limits.shiftTypes();
            case STAFF -> limits.staff();
            case DAYS_OFF -> limits.staff() * 2;
            case SHIFT_ON_REQUESTS, SHIFT_OFF_REQUESTS -> limits.requests();
            case COVER -> limits.cover();
        };
    }

    private PlanningProblem problem(Map<Section, List<SectionRow>> rows, FieldReader fields) {
        int days = days(rows.getOrDefault(Section.HORIZON, List.of()), fields);
        Map<String, ShiftType> types = new ShiftSection(fields).read(rows.getOrDefault(Section.SHIFTS, List.of()));
        Map<String, Contract> contracts =
                new StaffSection(fields, days, types).read(rows.getOrDefault(Section.STAFF, List.of()));
        Map<String, Set<Integer>> daysOff =
                new DaysOffSection(fields, days, contracts).read(rows.getOrDefault(Section.DAYS_OFF, List.of()));
        RequestSection section = new RequestSection(fields, days, types, contracts);
        List<ShiftRequest> requests =
                new ArrayList<>(section.read(rows.getOrDefault(Section.SHIFT_ON_REQUESTS, List.of()), Wish.ON));
        requests.addAll(section.read(rows.getOrDefault(Section.SHIFT_OFF_REQUESTS, List.of()), Wish.OFF));
        List<Cover> cover = new CoverSection(fields, days, types).read(rows.getOrDefault(Section.COVER, List.of()));
        List<StaffMember> staff = contracts.entrySet().stream()
                .map(entry -> new StaffMember(
                        entry.getKey(), entry.getValue(), daysOff.getOrDefault(entry.getKey(), Set.of())))
                .toList();
        return new PlanningProblem(Horizon.fromMonday(days), List.copyOf(types.values()), staff, requests, cover);
    }

    private int days(List<SectionRow> rows, FieldReader fields) {
        SectionRow row = rows.getFirst();
        return fields.width(row, 1, 1)
                ? fields.number(row.line(), "Horizon", row.field(0), 1, limits.days())
                        .orElse(limits.days())
                : limits.days();
    }
}
