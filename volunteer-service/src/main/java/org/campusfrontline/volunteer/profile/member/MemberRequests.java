package org.campusfrontline.volunteer.profile.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.profile.competence.CompetenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What organisers say of the members of their units.
final class MemberRequests {

    private MemberRequests() {}

    @Schema(name = "MemberProof", description = "Something that the unit itself says of one of its members.")
    record MemberProof(
            @NotNull CompetenceKind kind,

            @NotNull @Size(max = 32) @Schema(examples = "protective-equipment")
            String code,

            @Size(min = 1, max = 120) @PlainText @Schema(examples = "校医院") @Nullable String issuer,

            @Size(min = 1, max = 200) @PlainText @Schema(examples = "2026-11-20 培训签到表") @Nullable String reference,

            @NotNull @OurTimes Instant validFrom,
            @OurTimes @Nullable Instant validUntil) {}
}
