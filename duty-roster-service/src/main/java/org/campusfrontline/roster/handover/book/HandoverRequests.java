package org.campusfrontline.roster.handover.book;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.onduty.site.DutySiteRequests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a client sends about handovers.
final class HandoverRequests {

    private HandoverRequests() {}

    record NewHandover(
            @NotNull @OurTimes @Schema(examples = "2026-11-26T08:00:00Z")
            Instant shiftEnd,

            @NotNull @Pattern(regexp = DutySiteRequests.PERSON) @Schema(examples = "T0021")
            String incoming,

            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "夜间一切正常，两辆访客车辆已登记。")
            String log,

            @NotNull @Size(max = 100) List<@Valid @NotNull ItemCount> counts,
            @NotNull @Size(max = 50) List<@Valid @NotNull NewMatter> matters) {
        NewHandover {
            counts = counts == null ? List.of() : List.copyOf(counts);
            matters = matters == null ? List.of() : List.copyOf(matters);
        }
    }

    record ItemCount(
            @NotNull @Pattern(regexp = DutySiteRequests.CODE) @Schema(examples = "gate-key")
            String code,

            @Min(0) @Max(100_000) @Schema(examples = "3") int counted) {}

    record NewMatter(
            @NotBlank @Size(max = 500) @PlainText @Schema(examples = "北侧路灯不亮，已报修")
            String text,

            @NotNull @Pattern(regexp = DutySiteRequests.PERSON) @Schema(examples = "T0021")
            String owner,

            @NotNull @OurTimes @Schema(examples = "2026-11-27T08:00:00Z")
            Instant deadline) {}

    record Differences(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "大门钥匙只有两把")
            String note) {}

    record MatterOutcome(
            @NotBlank @Size(max = 500) @PlainText @Schema(examples = "路灯已修好")
            String outcome) {}
}
