package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// Makes views of agreements: what the caller may know of them and do with them.
@Singleton
class ProposalViews {

    private final ShiftQueries shifts;
    private final Actions actions;
    private final Caller caller;

    ProposalViews(ShiftQueries shifts, Actions actions, Caller caller) {
        this.shifts = shifts;
        this.actions = actions;
        this.caller = caller;
    }

    ProposalView of(Deal deal) {
        return new ProposalView(
                deal.id(),
                deal.state(),
                deal.legs().stream().map(this::move).toList(),
                deal.expiresAt(),
                deal.createdAt(),
                deal.version(),
                actions(deal));
    }

    private ProposalView.SeatMove move(Leg leg) {
        ShiftFacts shift = shifts.find(leg.shift()).orElseThrow();
        String person = caller.person();
        boolean running = caller.holds(Role.ORGANISER, shift.tree(), shift.unit());
        return new ProposalView.SeatMove(
                shift.shift(),
                shift.activity(),
                shift.titleZh(),
                shift.titleEn(),
                shift.postTitleZh(),
                shift.postTitleEn(),
                shift.site(),
                shift.start(),
                shift.end(),
                leg.giver().equals(person),
                leg.taker().equals(person),
                leg.approval() && leg.approvedBy() == null,
                running ? leg.giver() : null,
                running ? leg.taker() : null);
    }

    private List<Action> actions(Deal deal) {
        String person = caller.person();
        Optional<Refusal> over =
                deal.state().isLiving() ? Optional.empty() : Optional.of(Refusal.of(SwapProblem.PROPOSAL_OVER));
        if (!deal.people().contains(person)) {
            return List.of(actions.of(
                    "approve",
                    deal.state() == DealState.AWAITING_APPROVAL
                            ? Optional.empty()
                            : Optional.of(Refusal.of(SwapProblem.PROPOSAL_OVER))));
        }
        boolean asked = deal.legs().stream().anyMatch(leg -> leg.taker().equals(person) && !leg.agreed());
        Action decline = actions.of("decline", over);
        return asked ? List.of(actions.of("agree", over), decline) : List.of(decline);
    }
}
