package org.campusfrontline.roster.market.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Tells people what becomes of offers and deals. Nothing says who said no.
@Singleton
public class SwapLog {

    private final DutyCalls calls;
    private final PeriodStore periods;
    private final GrantBook book;

    SwapLog(DutyCalls calls, PeriodStore periods, GrantBook book) {
        this.calls = calls;
        this.periods = periods;
        this.book = book;
    }

    public void asked(Offer offer, String person) {
        make(offer, CallKind.DUTY_SWAP_ASKED, List.of(person), offer.answerBy());
    }

    /// The offer is over and the duty stays where it is, or went elsewhere by another plan.
    public void ended(Offer offer) {
        make(
                offer,
                CallKind.DUTY_SWAP_ENDED,
                List.of(offer.person()),
                offer.seat().end());
    }

    private void make(Offer offer, CallKind kind, Collection<String> people, Instant until) {
        Instant start = offer.seat().start();
        calls.make(subject(offer.id(), offer.period(), offer.version()), kind, people, start, until);
    }

    public void proposed(Deal deal) {
        make(deal, CallKind.DUTY_SWAP_PROPOSED, deal.people());
    }

    /// The planners who stand nearest to the unit hear of it too.
    public void awaiting(Deal deal) {
        make(deal, CallKind.DUTY_SWAP_AWAITING, deal.people());
        PlanningPeriod.Scope scope = periods.find(deal.period()).orElseThrow().scope();
        make(deal, CallKind.DUTY_SWAP_TO_APPROVE, book.nearestHolders(Role.ROSTER_PLANNER, scope.tree(), scope.unit()));
    }

    public void done(Deal deal) {
        make(deal, CallKind.DUTY_SWAP_DONE, deal.people());
    }

    public void ended(Deal deal) {
        make(deal, CallKind.DUTY_SWAP_ENDED, deal.people());
    }

    private void make(Deal deal, CallKind kind, Collection<String> people) {
        calls.make(subject(deal.id(), deal.period(), deal.version()), kind, people, deal.start(), deal.answerBy());
    }

    private DutyCalls.Subject subject(UUID id, UUID of, long version) {
        PlanningPeriod period = periods.find(of).orElseThrow();
        return new DutyCalls.Subject(
                id,
                period.scope().tree(),
                period.scope().unit(),
                period.titles().zh(),
                period.titles().en(),
                version);
    }
}
