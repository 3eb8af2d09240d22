package org.campusfrontline.volunteer.recruitment.quota.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.profile.competence.CompetenceKind;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.HolderRatio;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.UnitShare;
import org.campusfrontline.volunteer.recruitment.quota.rule.QuotaProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What organisers send about quotas.
final class QuotaRequests {

    /// A day before the shift, as offers and lapses look at it.
    private static final int USUAL_CALL = 1440;

    private static final int MOST_SEATS = 10_000;

    private QuotaRequests() {}

    @Schema(
            name = "QuotaChange",
            description =
                    "What the shift asks for from now on: `min` ≤ `target` ≤ its seats. `reserve`: how many may stand by; from `callReserveMinutes` before the shift (a day where not said) they are served before the others who wait. `warnMinutes`: how long before the shift organisers are told if fewer than `min` are confirmed. A person counts for the first share in the order of `lines` that fits, and for every ratio.")
    record QuotaChange(
            @Min(0) @Max(MOST_SEATS) @Schema(examples = "8") int min,

            @Min(0) @Max(MOST_SEATS) @Schema(examples = "16")
            int target,

            @Min(0) @Max(1000) @Schema(examples = "4") int reserve,

            @Min(0) @Max(10_080) @Schema(examples = "1440") @Nullable Integer callReserveMinutes,

            @Nullable @Size(max = 8) List<@NotNull @Min(0) @Max(43_200) Integer> warnMinutes,
            @Nullable @Size(max = 10) List<@NotNull @Valid LineChange> lines) {

        QuotaChange {
            warnMinutes = warnMinutes == null ? null : List.copyOf(warnMinutes);
            lines = lines == null ? null : List.copyOf(lines);
        }

        Outcome<SetQuota.Order> order(UUID shift, long version) {
            List<LineChange> named = lines == null ? List.of() : lines;
            List<QuotaLine> known = new ArrayList<>();
            for (int i = 0; i < named.size(); i++) {
                LineChange line = named.get(i);
                if (line.isShare() == line.isRatio() || !line.isInOrder()) {
                    return Outcome.refused(
                            Refusal.of(QuotaProblem.LINE_INCOMPLETE).at("/lines/" + i));
                }
                known.add(line.line());
            }
            return Outcome.done(new SetQuota.Order(
                    shift,
                    min,
                    target,
                    reserve,
                    callReserveMinutes == null ? USUAL_CALL : callReserveMinutes,
                    warnMinutes == null
                            ? List.of()
                            : warnMinutes.stream().distinct().toList(),
                    known,
                    version));
        }
    }

    @Schema(
            name = "QuotaLineChange",
            description =
                    "Either a share (`tree`, `unit`, `atLeast`, `atMost`): of the seats at least so many are kept for members of the unit and those below it, at most so many go to them; or a ratio (`competence`, `code`, `per`, `verified`): one holder, valid over the whole shift, for each begun `per` people. From `releaseMinutes` before the shift the line binds nobody.")
    record LineChange(
            @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "MASS") @Nullable String tree,

            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "LEAGUE") @Nullable String unit,

            @Min(0) @Max(MOST_SEATS) @Schema(examples = "5") @Nullable Integer atLeast,

            @Min(0) @Max(MOST_SEATS) @Schema(examples = "10") @Nullable Integer atMost,

            @Nullable CompetenceKind competence,

            @Size(max = 32) @Schema(examples = "first-aid") @Nullable String code,

            @Min(1) @Max(MOST_SEATS) @Schema(examples = "20") @Nullable Integer per,

            @Nullable Boolean verified,

            @Min(0) @Max(43_200) @Schema(examples = "1440") @Nullable Integer releaseMinutes) {

        private boolean isShare() {
            return tree != null && unit != null && (atLeast != null || atMost != null);
        }

        private boolean isRatio() {
            return competence != null && code != null && per != null;
        }

        private boolean isInOrder() {
            boolean mixed = isShare()
                    ? competence != null || code != null || per != null || verified != null
                    : tree != null || unit != null || atLeast != null || atMost != null;
            return !mixed && (atMost == null || atLeast == null || atLeast <= atMost);
        }

        private QuotaLine line() {
            if (tree != null && unit != null) {
                return new UnitShare(tree, unit, atLeast == null ? 0 : atLeast, atMost, releaseMinutes, 0);
            }
            return new HolderRatio(
                    Holding.Kind.valueOf(String.valueOf(competence)),
                    String.valueOf(code),
                    Boolean.TRUE.equals(verified),
                    per == null ? 1 : per,
                    releaseMinutes,
                    0);
        }
    }
}
