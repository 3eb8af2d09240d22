package org.campusfrontline.roster.onduty.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.onduty.site.DutySiteRequests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about leaders on duty.
final class LeadRequests {

    private LeadRequests() {}

    /// Days settled by hand, and the people among whom the others rotate.
    record LeadPlanDraft(
            @NotNull @Schema(examples = "2026-10-01") LocalDate from,
            @NotNull @Schema(examples = "2026-10-31") LocalDate to,

            @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = DutySiteRequests.PERSON) String> leaders,

            @NotNull @Size(max = 100) List<@Valid @NotNull NamedDay> days) {
        LeadPlanDraft {
            leaders = leaders == null ? List.of() : List.copyOf(leaders);
            days = days == null ? List.of() : List.copyOf(days);
        }
    }

    record NamedDay(
            @NotNull @Schema(examples = "2026-10-01") LocalDate day,

            @NotNull @Pattern(regexp = DutySiteRequests.PERSON) @Schema(examples = "T0017")
            String leader,

            @Nullable @Pattern(regexp = DutySiteRequests.PERSON) @Schema(examples = "T0021")
            String deputy) {}

    record NewSubstitution(
            @NotNull @Schema(examples = "2026-10-01") LocalDate day,

            @NotNull @Pattern(regexp = DutySiteRequests.PERSON) @Schema(examples = "T0021")
            String substitute,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "外出参加会议")
            String reason) {}
}
