package org.campusfrontline.volunteer.grantimport;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.grant.GrantDraft;
import org.campusfrontline.volunteer.grant.GrantGiving;
import org.campusfrontline.volunteer.imports.CellProblem;
import org.campusfrontline.volunteer.imports.DirectoryReport;
import org.campusfrontline.volunteer.imports.Intake;

/// Takes a file of grants, in the order of their holders, whose locks it takes.
@UseCase
class ImportGrants {

    private static final int STEP = 100;
    private final GrantGiving giving;

    ImportGrants(GrantGiving giving) {
        this.giving = giving;
    }

    Outcome<DirectoryReport> take(Intake<GrantDraft> intake) {
        List<Parsed.Row<GrantDraft>> rows = intake.rows().stream()
                .sorted(Comparator.comparing(row -> row.value().person()))
                .toList();
        for (int done = 0; done < rows.size(); done++) {
            if (done % STEP == 0) {
                intake.progress(5 + 90 * done / rows.size(), "writing-grants", done);
            }
            take(intake, rows.get(done));
        }
        return intake.end();
    }

    private void take(Intake<GrantDraft> intake, Parsed.Row<GrantDraft> row) {
        GrantDraft draft = row.value();
        if (Stream.of(draft.from(), draft.to()).anyMatch(time -> time != null && !Moments.isOurs(time))) {
            intake.fault(row.number(), "", Refusal.of(CellProblem.OUT_OF_TIME), "");
            return;
        }
        switch (giving.put(draft)) {
            case Outcome.Done<Effect>(Effect effect) -> intake.count(effect);
            case Outcome.Refused<Effect>(List<Refusal> reasons) ->
                reasons.forEach(reason ->
                        intake.fault(row.number(), column(reason), reason, draft.person() + " " + draft.role()));
        }
    }

    private static String column(Refusal reason) {
        return reason.pointer().isEmpty() ? "" : reason.pointer().substring(1);
    }
}
