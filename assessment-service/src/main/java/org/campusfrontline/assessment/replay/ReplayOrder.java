package org.campusfrontline.assessment.replay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a replay is to do, and why: figures on which units are assessed are not put right without a word.
record ReplayOrder(
        @NotNull Mode mode,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "季度例行核对")
        String reason) {

    /// COMPARE changes nothing; RESTORE puts right the units whose facts differ.
    enum Mode {
        COMPARE,
        RESTORE
    }
}
