package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What operators send about rules.
final class RuleSetRequests {

    private RuleSetRequests() {}

    @Schema(name = "RuleSetChange", description = "All rules of the category from now on; none asks for nothing.")
    record RuleSetChange(@NotNull @Size(max = 20) List<@NotNull @Valid EligibilityRule> rules) {

        RuleSetChange {
            if (rules != null) {
                rules = List.copyOf(rules);
            }
        }
    }
}
