package org.campusfrontline.volunteer.recruitment.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A revision as everybody reads it. `material`: it changed time, place or risk, so that those who had signed up were
/// asked; `consents` tells how many were and what they said. The text itself stands only in the single one.
@Schema(name = "RevisionView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        @Schema(examples = "2") int number,
        @Schema(examples = "20210001") String madeBy,
        Instant madeAt,
        @Schema(examples = "堤段险情转移") @Nullable String reason,
        boolean material,
        List<PlanChange> changes,
        @Nullable Consents consents,
        @Nullable PlanText plan) {

    public RevisionView {
        changes = List.copyOf(changes);
    }

    /// `waiting` have not answered yet, `released` refused or were silent; the rest were asked again or ended
    /// otherwise.
    @Schema(name = "RevisionConsents")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Consents(
            int asked,
            int waiting,
            int consented,
            int released,
            @Nullable Instant dueAt) {}
}
