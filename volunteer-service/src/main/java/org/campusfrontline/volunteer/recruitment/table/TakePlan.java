package org.campusfrontline.volunteer.recruitment.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.imports.DirectoryReport;
import org.campusfrontline.volunteer.imports.ImportTarget;
import org.campusfrontline.volunteer.imports.Intake;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan;
import org.campusfrontline.volunteer.recruitment.activity.PlanDesk;

/// Takes a file of posts and shifts into an activity, by the rules of any change of it; all or nothing.
@UseCase
class TakePlan {

    private static final Map<String, String> COLUMNS = Map.of(
            "category", "category",
            "titleZh", "titleZh",
            "titleEn", "titleEn",
            "site", "site");
    private final PlanDesk desk;

    TakePlan(PlanDesk desk) {
        this.desk = desk;
    }

    public Outcome<DirectoryReport> take(Intake<PlanRow> intake) {
        ImportTarget target = intake.target();
        Optional<ActivityPlan> found = desk.find(target.id());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ActivityPlan plan = found.get();
        if (plan.version() != target.version()) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        PlanMerge merge = new PlanMerge(plan, intake.rows());
        merge.faults().forEach(fault -> intake.fault(fault.row(), fault.column(), fault.reason(), fault.value()));
        intake.rows().stream()
                .filter(row -> !PlanColumns.isOurs(row.value()))
                .forEach(row -> intake.fault(row.number(), "start", PlanColumns.outOfTime(), ""));
        for (Parsed.Row<PlanRow> row : intake.rows()) {
            intake.count(merge.effect(row.number()));
        }
        if (intake.hasFaults() || merge.changesNothing()) {
            return intake.end();
        }
        return desk.change(plan.with(merge.parts())) instanceof Outcome.Refused<Long>(List<Refusal> reasons)
                ? refused(intake, merge, reasons)
                : intake.end();
    }

    /// A reason that lies in the rows is a fault of its row; one that lies in the activity refuses the whole.
    private static Outcome<DirectoryReport> refused(Intake<PlanRow> intake, PlanMerge merge, List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            Object shift = reason.values().get("shift");
            if (shift != null) {
                intake.fault(merge.rowOfShift(shift), "seats", reason, "");
            } else if (reason.pointer().isEmpty()) {
                return Outcome.refused(reasons);
            } else {
                String last = reason.pointer().substring(reason.pointer().lastIndexOf('/') + 1);
                intake.fault(merge.rowOf(reason.pointer()), COLUMNS.getOrDefault(last, ""), reason, "");
            }
        }
        return intake.end();
    }
}
