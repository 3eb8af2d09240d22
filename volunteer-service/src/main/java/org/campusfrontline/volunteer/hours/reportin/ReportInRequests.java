package org.campusfrontline.volunteer.hours.reportin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about report-ins.
final class ReportInRequests {

    private ReportInRequests() {}

    @Schema(name = "NewReportIn", description = "Where one reports in, for what and when; the unit is one's own.")
    record NewReportIn(
            @NotNull @Pattern(regexp = Codes.TREE) @Schema(examples = "PARTY")
            String tree,

            @NotNull @Pattern(regexp = Codes.UNIT) @Schema(examples = "SCI-PHYS")
            String unit,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "幸福里社区")
            String community,

            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "报到函〔2026〕118号")
            String letter,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "楼栋物资配送")
            String task,

            @NotNull @OurTimes Instant start,
            @NotNull @OurTimes Instant end) {

        ServiceSpan span() {
            return new ServiceSpan(start, end).stored();
        }
    }

    @Schema(name = "ReportInTime", description = "When the service is, or how much shorter it was.")
    record ReportInTime(
            @NotNull @OurTimes Instant start,
            @NotNull @OurTimes Instant end) {

        ServiceSpan span() {
            return new ServiceSpan(start, end).stored();
        }
    }

    /// What a community's worker says to the minutes that the link showed.
    enum CommunityDecision {
        CONFIRM,
        REFUSE
    }

    @Schema(
            name = "CommunityAnswer",
            description = "The community's answer to exactly the minutes that the link shows.")
    record CommunityAnswer(
            @NotNull CommunityDecision decision,

            @Min(0) @Max(1440) @Schema(examples = "150") int minutes,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "王秀兰")
            String worker,

            @Nullable @Size(max = 200) @PlainText String reason) {

        Declaration.Answer answer() {
            return new Declaration.Answer(decision == CommunityDecision.CONFIRM, worker, reason);
        }
    }
}
