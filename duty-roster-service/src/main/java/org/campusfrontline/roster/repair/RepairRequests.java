package org.campusfrontline.roster.repair;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.planning.DutyWord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What planners send about absences and repairs.
final class RepairRequests {

    private static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String SHIFT = "[A-Za-z0-9_-]{1,16}";

    private RepairRequests() {}

    /// Who does not come and when, by the campus's clock. Why is not asked and not kept.
    record NewAbsence(
            @NotNull @Pattern(regexp = PERSON) @Schema(examples = "P000001")
            String person,

            @NotNull @OurTimes @Schema(examples = "2027-03-02")
            LocalDate from,

            @NotNull @OurTimes @Schema(description = "Itself included.", examples = "2027-03-04")
            LocalDate to,

            @Schema(description = "Whether people are called at once for the seats that fall open.") @Nullable Boolean callOut) {}

    /// One day of a person; no shift makes it free. A shift is at a post where the period has several.
    record CellChange(
            @NotNull @Pattern(regexp = PERSON) @Schema(examples = "P000002")
            String person,

            @NotNull @OurTimes @Schema(examples = "2027-03-02")
            LocalDate date,

            @Nullable @Pattern(regexp = SHIFT) @Schema(examples = "D")
            String shift,

            @Nullable @Pattern(regexp = SHIFT) @Schema(description = "Where the period has several.")
            String post) {

        PlanChanges.DayChange change() {
            return new PlanChanges.DayChange(person, date, shift == null ? null : DutyWord.of(shift, post));
        }
    }

    record NewRepair(@NotNull @Size(max = 200) List<@Valid @NotNull CellChange> changes) {
        NewRepair {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }
}
