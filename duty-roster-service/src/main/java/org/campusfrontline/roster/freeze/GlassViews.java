package org.campusfrontline.roster.freeze;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent and told of break-glasses.
final class GlassViews {

    private GlassViews() {}

    /// An operational reason; nothing about a person's health or affairs.
    record NewBreakGlass(
            @NotNull GlassReason reason,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "东门提前开放，今晚需增加一人")
            String word,

            @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "P000009", description = "Another planner of the unit or of one above it who agreed.")
            String approver) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BreakGlassView(
            UUID id,
            UUID planningPeriod,
            GlassReason reason,

            @Schema(description = "In the reader's language.")
            String reasonText,

            String word,
            String person,
            @Nullable String approver,
            Instant brokenAt,

            @Schema(description = "Until when it may be named.")
            Instant endsAt,

            @Nullable Instant usedAt,

            @Nullable @Schema(description = "The roster that it was used for.")
            UUID roster) {}

    record ReasonView(
            GlassReason reason,
            @Schema(examples = "岗位无人") String titleZh,
            @Schema(examples = "A post without anybody") String titleEn) {}
}
