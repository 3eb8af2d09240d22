package org.campusfrontline.roster.callout.calling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.planning.DutyWord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Open seats of a shift for which people are called; urgent calls come in quiet hours too.
record NewCallOut(
        @NotNull @OurTimes @Schema(examples = "2027-03-02") LocalDate date,

        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") @Schema(examples = "D")
        String shift,

        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") @Schema(description = "Where the period has several.")
        String post,

        @Min(1) @Max(200) @Schema(examples = "1") int count,
        boolean urgent) {

    /// The duty as plans name it.
    String word() {
        return DutyWord.of(shift, post);
    }
}
