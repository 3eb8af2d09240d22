package org.campusfrontline.assessment.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator with all that is needed to check it. Numerator, denominator and value are absent for a group that is
/// too small; the value alone where nothing was wanted.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
        String id,
        @Schema(examples = "calls-answered") String definition,
        int definitionVersion,
        String emergency,
        boolean drill,
        String tree,
        String unit,
        String unitNameZh,
        String unitNameEn,
        Standing standing,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable TimeToFillView timeToFill,
        Window window,
        Provenance provenance,
        Instant computedAt,
        List<Action> actions) {

    public IndicatorView {
        actions = List.copyOf(actions);
    }

    /// Whether there is a figure, and why not.
    public enum Standing {
        MEASURED,
        NOTHING_WANTED,
        GROUP_TOO_SMALL
    }

    /// Seconds from the first publication to the moment a shift was full; absent where no shift was.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimeToFillView(
            int shiftsFilled,
            int shiftsUnfilled,
            @Nullable Long medianSeconds,
            @Nullable Long ninetiethSeconds) {}

    /// From the emergency's T0 to its end, or to the moment of computing while it is open: the figures are those at its
    /// end, and what happened later does not count.
    public record Window(Instant from, Instant to) {}

    /// How many facts, their hash, and how far each topic was read.
    public record Provenance(long facts, String hash, List<ReadTo> readTo) {
        public Provenance {
            readTo = List.copyOf(readTo);
        }
    }

    public record ReadTo(String topic, int partition, long offset) {}
}
