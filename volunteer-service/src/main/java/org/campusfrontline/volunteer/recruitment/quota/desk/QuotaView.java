package org.campusfrontline.volunteer.recruitment.quota.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a shift asks for, and how far it is. Organisers see every line, others those that count them.
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuotaView(
        UUID shift,
        int seats,
        int taken,
        QuotaFigures figures,
        @Nullable Integer callReserveMinutes,
        @Nullable List<Integer> warnMinutes,
        List<LineView> lines,
        long version) {

    QuotaView {
        warnMinutes = warnMinutes == null ? null : List.copyOf(warnMinutes);
        lines = List.copyOf(lines);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "QuotaLineView",
            description =
                    "A line with how many who hold seats it counts (`taken`), how many seats it keeps now (`kept`), whether it is met by those who hold seats now (`met`), and whether it counts the reader (`mine`).")
    record LineView(
            int place,
            @Nullable String tree,
            @Nullable String unit,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            Holding.@Nullable Kind competence,
            @Nullable String code,
            @Nullable Integer per,
            @Nullable Boolean verified,
            @Nullable Integer releaseMinutes,
            @Nullable Instant releasedAt,
            boolean released,
            int taken,
            int kept,
            boolean met,
            boolean mine) {}
}
