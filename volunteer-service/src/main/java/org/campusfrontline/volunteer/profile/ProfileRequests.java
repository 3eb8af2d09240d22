package org.campusfrontline.volunteer.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people write into their profiles.
final class ProfileRequests {

    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    private ProfileRequests() {}

    @Schema(
            name = "ProfileChange",
            description = "The whole profile as it shall be. Proofs that stay are named by their ids; what a unit has"
                    + " confirmed stays confirmed while it says the same.")
    record ProfileChange(
            @Schema(description = "Whether one is of age; not said where it is missing.") @Nullable Boolean adult,

            @Valid @Nullable Fitness fitness,
            @NotNull @Size(max = 50) List<@NotNull @Size(max = 32) String> skills,
            @NotNull @Size(max = 50) List<@NotNull @Valid ProofPlan> proofs,
            @Valid @Nullable AvailabilityPlan availability) {

        ProfileChange {
            skills = Lists.copied(skills);
            proofs = Lists.copied(proofs);
        }
    }

    @Schema(name = "Fitness", description = "A yes or no, and until when it is meant; never a reason.")
    record Fitness(boolean fit, @NotNull @OurTimes Instant until) {}

    /// What a proof of these kinds is about.
    enum Shown {
        TRAINING,
        QUALIFICATION,
        INSURANCE
    }

    @Schema(
            name = "ProofPlan",
            description = "Training, a qualification or an insurance; without id it is new. An insurance has an end, an"
                    + " insurer as its issuer and a policy number as its reference, and no code.")
    record ProofPlan(
            @Nullable UUID id,
            @NotNull Shown kind,

            @Size(max = 32) @Schema(examples = "first-aid") @Nullable String code,

            @Size(min = 1, max = 120) @PlainText @Schema(examples = "市红十字会") @Nullable String issuer,

            @Size(min = 1, max = 200) @PlainText @Schema(examples = "RC-2026-0815") @Nullable String reference,

            @NotNull @OurTimes Instant validFrom,
            @OurTimes @Nullable Instant validUntil) {}

    @Schema(name = "AvailabilityPlan", description = "When one has time, by the clocks of a zone of one's own.")
    record AvailabilityPlan(
            @NotBlank @Size(max = 60) @Schema(examples = "Asia/Shanghai")
            String zone,

            @NotNull @Size(max = 70) List<@NotNull @Valid WindowPlan> weekly,
            @NotNull @Size(max = 100) List<@NotNull @Valid DayPlan> exceptions) {

        AvailabilityPlan {
            weekly = Lists.copied(weekly);
            exceptions = Lists.copied(exceptions);
        }
    }

    @Schema(name = "WindowPlan", description = "From a time of the day up to, not including, another; 24:00 ends it.")
    record WindowPlan(
            @NotNull Weekday day,

            @NotNull @Pattern(regexp = CLOCK) @Schema(examples = "18:00")
            String from,

            @NotNull @Pattern(regexp = CLOCK + "|24:00") @Schema(examples = "22:00")
            String to) {}

    @Schema(
            name = "DayPlan",
            description = "Days for which the weekly windows do not hold, from one up to, not including, another.")
    record DayPlan(@NotNull LocalDate from, @NotNull LocalDate to, boolean available) {}
}
