package org.campusfrontline.roster.handover.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.onduty.site.DutySiteRequests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about relief.
final class ReliefRequests {

    private ReliefRequests() {}

    record NewReliefWait(
            @NotNull @OurTimes @Schema(examples = "2026-11-26T08:00:00Z")
            Instant shiftEnd) {}

    /// Nobody where the one who stayed on was let go.
    record ReliefEnd(
            @Nullable @Pattern(regexp = DutySiteRequests.PERSON) @Schema(examples = "T0021")
            String relievedBy) {}
}
