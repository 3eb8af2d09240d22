package org.campusfrontline.volunteer.recruitment.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.jspecify.annotations.Nullable;

/// One text of an activity, from when on it held and by whom. The first one changes nothing.
public record Revision(
        UUID activity,
        int number,
        String madeBy,
        Instant madeAt,
        @Nullable String reason,
        PlanText plan,
        List<PlanChange> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }

    /// Whether those who signed up had to consent.
    boolean material() {
        return changes.stream().anyMatch(change -> change.field().isMaterial());
    }
}
