package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.rival.Sheet;
import org.jspecify.annotations.Nullable;

/// What one person does on one day. Timefold makes copies and sets the code by itself.
@PlanningEntity
public class Cell {

    static final String CODE = "code";

    @PlanningId
    private int id;

    private @Nullable Sheet sheet;
    private int person;
    private int day;

    @ValueRangeProvider
    private List<Integer> allowed = List.of();

    @PlanningVariable
    private @Nullable Integer code;

    /// For copies.
    public Cell() {}

    Cell(Sheet sheet, int person, int day) {
        this.sheet = sheet;
        this.person = person;
        this.day = day;
        id = person * sheet.days() + day;
        boolean[] may = sheet.people().get(person).allowed()[day];
        allowed = IntStream.range(0, may.length).filter(one -> may[one]).boxed().toList();
    }

    Sheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    int person() {
        return person;
    }

    int day() {
        return day;
    }

    int code() {
        return code == null ? Sheet.FREE : code;
    }

    void take(int taken) {
        code = taken;
    }

    boolean may(int taken) {
        return sheet().people().get(person).allowed()[day][taken];
    }
}
