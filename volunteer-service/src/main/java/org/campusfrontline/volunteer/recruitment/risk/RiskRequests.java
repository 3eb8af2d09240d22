package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is sent about risk notices.
final class RiskRequests {

    private RiskRequests() {}

    @Schema(name = "RiskNoticeText", description = "What is told of a category's risks from now on.")
    record RiskNoticeText(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "需进入管控区域，存在感染风险；须全程穿戴防护用品。")
            String textZh,

            @NotBlank @Size(max = 4000) @PlainText
            @Schema(
                    examples =
                            "You enter a controlled area with a risk of infection; wear protective equipment throughout.")
            String textEn) {}

    @Schema(name = "RiskAcceptance", description = "The version of the notice that one has read.")
    record RiskAcceptance(@Min(1) long notice) {}
}
