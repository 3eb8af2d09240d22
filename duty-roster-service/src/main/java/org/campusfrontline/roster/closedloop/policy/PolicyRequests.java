package org.campusfrontline.roster.closedloop.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about policies.
public final class PolicyRequests {

    public static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final int LONGEST = 90;

    private PolicyRequests() {}

    record NewLoopPolicy(
            @NotNull @Pattern(regexp = TREE) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "LOGISTICS")
            String unit,

            @Nullable @Pattern(regexp = CODE) String emergency,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "闭环轮换规定")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Closed-loop policy")
            String nameEn) {}

    /// Days of each phase, and on which of them tests are taken, the first day being 1.
    public record PhasesPart(
            @Min(1) @Max(LONGEST) @Schema(examples = "14") int loop,
            @Min(0) @Max(LONGEST) @Schema(examples = "7") int isolation,
            @Min(0) @Max(LONGEST) @Schema(examples = "5") int watch,
            @Min(0) @Max(LONGEST) @Schema(examples = "2") int rest,
            @NotNull @Size(max = LONGEST) List<@NotNull Integer> loopTests,
            @NotNull @Size(max = LONGEST) List<@NotNull Integer> isolationTests,
            @NotNull @Size(max = LONGEST) List<@NotNull Integer> watchTests) {

        public PhasesPart {
            loopTests = loopTests == null ? List.of() : List.copyOf(loopTests);
            isolationTests = isolationTests == null ? List.of() : List.copyOf(isolationTests);
            watchTests = watchTests == null ? List.of() : List.copyOf(watchTests);
        }

        PhaseDays days() {
            return new PhaseDays(
                    loop,
                    isolation,
                    watch,
                    rest,
                    Map.of(
                            Phase.IN_LOOP, loopTests,
                            Phase.ISOLATION, isolationTests,
                            Phase.HEALTH_WATCH, watchTests));
        }

        static PhasesPart of(PhaseDays days) {
            return new PhasesPart(
                    days.loop(),
                    days.isolation(),
                    days.watch(),
                    days.rest(),
                    days.tests().getOrDefault(Phase.IN_LOOP, List.of()),
                    days.tests().getOrDefault(Phase.ISOLATION, List.of()),
                    days.tests().getOrDefault(Phase.HEALTH_WATCH, List.of()));
        }
    }

    /// Where it is written, and in which words.
    record PolicySource(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "关于优化闭环管理措施的通知")
            String title,

            @Nullable @Pattern(regexp = "https?://[!-~]{1,480}") @Schema(examples = "https://example.edu/notice/15")
            String link,

            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "闭环作业人员脱离岗位后 5 天居家健康监测，第 1、3、5 天检测。")
            String quote) {}

    record NewPolicyVersion(
            @NotNull @Valid PhasesPart phases,
            @NotNull @Valid PolicySource source) {}
}
