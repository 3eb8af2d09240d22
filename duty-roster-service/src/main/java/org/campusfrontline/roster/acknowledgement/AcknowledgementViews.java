package org.campusfrontline.roster.acknowledgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told of acknowledgements.
final class AcknowledgementViews {

    private AcknowledgementViews() {}

    /// For the person: which days are other ones, as they were and as they are.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnAcknowledgement(
            UUID id,
            UUID planningPeriod,
            @Schema(examples = "东门值守") String titleZh,
            @Schema(examples = "East gate duty") String titleEn,
            AcknowledgementState state,
            List<Acknowledgement.DayNews> days,
            Instant askedAt,
            Instant deadline,
            @Nullable Instant acknowledgedAt,
            List<Action> actions) {

        OwnAcknowledgement {
            days = List.copyOf(days);
            actions = List.copyOf(actions);
        }
    }

    /// For planners: `waitingElsewhere` are those of the period's earlier rosters that are still to be given.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RosterAcknowledgements(
            UUID roster,
            @Schema(examples = "12") long asked,
            @Schema(examples = "9") long acknowledged,
            @Schema(examples = "2") long open,
            @Schema(examples = "1") long overdue,
            @Schema(examples = "0") long replaced,
            @Schema(examples = "0") long waitingElsewhere,
            List<PersonAcknowledgement> items,
            @Nullable String next) {

        RosterAcknowledgements {
            items = List.copyOf(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonAcknowledgement(
            @Schema(examples = "P000003") String person,
            String name,
            AcknowledgementState state,
            Instant deadline,
            @Nullable Instant acknowledgedAt) {}
}
