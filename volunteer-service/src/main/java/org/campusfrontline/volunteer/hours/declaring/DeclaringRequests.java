package org.campusfrontline.volunteer.hours.declaring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about declared hours.
final class DeclaringRequests {

    private DeclaringRequests() {}

    @Schema(
            name = "NewHoursDeclaration",
            description =
                    "Service at an activity that was not measured: the caller's own, or another person's where the"
                            + " caller is an organiser of the activity's unit.")
    record NewHoursDeclaration(
            @Nullable @Pattern(regexp = Codes.PERSON) @Schema(examples = "2022010417")
            String person,

            @NotNull UUID activity,
            @NotNull @OurTimes Instant start,
            @NotNull @OurTimes Instant end,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "当日签到设备故障")
            String reason) {

        ServiceSpan span() {
            return new ServiceSpan(start, end).stored();
        }
    }

    @Schema(
            name = "NewHoursCorrection",
            description = "When the service really was; without `service` the entry is taken back.")
    record NewHoursCorrection(
            @Nullable @Valid RealService service,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "签退晚了半小时")
            String reason) {}

    @Schema(name = "RealService", description = "From start to before end.")
    record RealService(
            @NotNull @OurTimes Instant start,
            @NotNull @OurTimes Instant end) {

        ServiceSpan span() {
            return new ServiceSpan(start, end).stored();
        }
    }

    @Schema(name = "HoursRefusal", description = "Why the minutes are not confirmed.")
    record HoursRefusal(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "社区没有这次服务的记录")
            String reason) {}
}
