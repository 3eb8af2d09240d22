package org.campusfrontline.volunteer.recruitment.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told of the risks of a category; version 0 while nothing is.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskNotice(
        @Schema(examples = "isolation-support") String category,
        long version,

        @Schema(examples = "需进入管控区域，存在感染风险；须全程穿戴防护用品。") @Nullable String textZh,

        @Schema(
                examples =
                        "You enter a controlled area with a risk of infection; wear protective equipment throughout.")
        @Nullable String textEn,

        @Nullable Instant publishedAt) {

    static RiskNotice none(String category) {
        return new RiskNotice(category, 0, null, null, null);
    }
}
