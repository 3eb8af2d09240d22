package org.campusfrontline.volunteer.export.rule;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Which tables there are, and for what each may be asked for.
public enum ExportKind {
    ACTIVITY_CREW(ExportPurpose.SHIFT_BRIEFING),
    ACTIVITY_PLAN(ExportPurpose.PLANNING, ExportPurpose.SHIFT_BRIEFING),
    TEAM_MEMBERS(ExportPurpose.PLANNING, ExportPurpose.SHIFT_BRIEFING),
    UNIT_HOURS(ExportPurpose.HOURS_RECOGNITION, ExportPurpose.AUDIT);

    private final List<ExportPurpose> purposes;

    ExportKind(ExportPurpose... purposes) {
        this.purposes = List.of(purposes);
    }

    public Optional<Refusal> refusalOf(ExportPurpose purpose) {
        return purposes.contains(purpose)
                ? Optional.empty()
                : Optional.of(Refusal.of(ExportProblem.PURPOSE_NOT_FITTING)
                        .with("purpose", purpose)
                        .with("kind", this)
                        .with("possible", purposes)
                        .at("/purpose"));
    }
}
