package org.campusfrontline.volunteer.recruitment.swap.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.jspecify.annotations.Nullable;

/// An agreement of people on their seats: its own people see which seats go, the names stand only for the organisers
/// whose word is asked.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        UUID id,
        DealState state,
        List<SeatMove> moves,
        Instant expiresAt,
        Instant createdAt,
        long version,
        List<Action> actions) {

    ProposalView {
        moves = List.copyOf(moves);
        actions = List.copyOf(actions);
    }

    /// A seat that goes from one to another. `iGive` and `iTake` are about the caller. `toApprove`: an organiser's word
    /// is awaited.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatMove(
            UUID shift,
            UUID activity,
            String titleZh,
            String titleEn,
            String postTitleZh,
            String postTitleEn,
            String site,
            Instant shiftStart,
            Instant shiftEnd,
            boolean iGive,
            boolean iTake,
            boolean toApprove,
            @Nullable String giver,
            @Nullable String taker) {}
}
