package org.campusfrontline.roster.market.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.market.offer.OfferRequests.NewOffer;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.Seat;
import org.campusfrontline.roster.market.register.SwapLog;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.register.Want;
import org.campusfrontline.roster.market.rule.AnswerTime;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.market.rule.OfferState;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.jspecify.annotations.Nullable;

/// Somebody offers a duty of their own. It stays theirs until another has it.
@UseCase
class OfferDuty {

    private final DutyStore duties;
    private final PeriodStore periods;
    private final StoredRosters rosters;
    private final OfferStore offers;
    private final DealStore deals;
    private final SwapRules rules;
    private final OfferJudge judge;
    private final SwapLog log;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    OfferDuty(
            DutyStore duties,
            PeriodStore periods,
            StoredRosters rosters,
            OfferStore offers,
            DealStore deals,
            SwapRules rules,
            OfferJudge judge,
            SwapLog log,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.duties = duties;
        this.periods = periods;
        this.rosters = rosters;
        this.offers = offers;
        this.deals = deals;
        this.rules = rules;
        this.judge = judge;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Offer> offer(UUID id, NewOffer wanted) {
        duties.find(id).map(Duty::period).ifPresent(periods::lock);
        Optional<Duty> found = duties.find(id).filter(duty -> duty.person().equals(caller.person()));
        Optional<StoredRoster> inForce = found.flatMap(duty -> rosters.inForce(duty.period()));
        if (inForce.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Duty duty = found.orElseThrow();
        StoredRoster stored = inForce.get();
        SwapRule rule = rules.of(stored.period());
        Optional<Refusal> refusal = refusal(duty, rule, wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return inReturn(stored, wanted)
                .then(wants -> asked(stored, wanted).then(asked -> add(stored, rule, offer(duty, rule, asked, wants))));
    }

    private Optional<Refusal> refusal(Duty duty, SwapRule rule, NewOffer wanted) {
        boolean gift = wanted.duty() == null && wanted.wants().isEmpty();
        return rule.refusal(duty.start(), clock.instant())
                .or(() -> gift ? rule.refusalOfGift(deals.gifts(duty.period(), duty.person())) : Optional.empty())
                .or(() -> offers.isLiving(duty.id())
                        ? Optional.of(Refusal.of(MarketProblem.ALREADY_ON_OFFER))
                        : Optional.empty());
    }

    /// Who is asked, by name or as the one who has the duty wanted; nobody in particular where the list is empty.
    private Outcome<List<String>> asked(StoredRoster stored, NewOffer wanted) {
        @Nullable String person = wanted.to();
        if (person == null && wanted.duty() != null) {
            person = duties.find(wanted.duty()).map(Duty::person).orElse(null);
        }
        if (person == null) {
            return Outcome.done(List.of());
        }
        boolean known = !person.equals(caller.person()) && stored.plan().containsKey(person);
        return known
                ? Outcome.done(List.of(person))
                : Outcome.refused(Refusal.of(MarketProblem.NOT_ON_STAFF)
                        .with("person", person)
                        .at("/to"));
    }

    private Outcome<List<Want>> inReturn(StoredRoster stored, NewOffer wanted) {
        List<Want> wants = new ArrayList<>();
        if (wanted.duty() != null) {
            Optional<Duty> other = duties.find(wanted.duty())
                    .filter(duty -> duty.period().equals(stored.period().id()))
                    .filter(duty -> !duty.person().equals(caller.person()))
                    .filter(duty -> wanted.to() == null || duty.person().equals(wanted.to()));
            if (other.isEmpty() || !wanted.wants().isEmpty()) {
                return Outcome.refused(
                        Refusal.of(MarketProblem.RETURN_MALFORMED).at("/duty"));
            }
            wants.add(new Want(other.get().date(), other.get().shift()));
        }
        for (OfferRequests.WantPart part : wanted.wants()) {
            Want want = new Want(part.date(), part.shift());
            if (!fits(stored, want)) {
                return Outcome.refused(Refusal.of(MarketProblem.WISH_MALFORMED)
                        .with("start", stored.period().start().toString())
                        .with("end", stored.period().end().toString())
                        .at("/wants/" + wants.size()));
            }
            wants.add(want);
        }
        return Outcome.done(wants);
    }

    private static boolean fits(StoredRoster stored, Want want) {
        boolean day = want.date() == null
                || !want.date().isBefore(stored.period().start())
                        && !want.date().isAfter(stored.period().end());
        boolean shift = want.shift() == null
                || stored.period().parts().shifts().stream()
                        .anyMatch(part -> part.id().equals(want.shift()));
        return day && shift && (want.date() != null || want.shift() != null);
    }

    private Offer offer(Duty duty, SwapRule rule, List<String> asked, List<Want> wants) {
        Instant now = Moments.stored(clock.instant());
        Instant last = rule.last(duty.start());
        return new Offer(
                ids.next(),
                duty.period(),
                Seat.of(duty),
                asked.isEmpty() ? null : asked.getFirst(),
                wants,
                OfferState.OPEN,
                Moments.stored(asked.isEmpty() ? last : AnswerTime.ofAsked(now, last)),
                now,
                null,
                1);
    }

    /// Nobody is asked by name for what cannot be.
    private Outcome<Offer> add(StoredRoster stored, SwapRule rule, Offer offer) {
        @Nullable String asked = offer.asked();
        if (asked != null && judge.choices(stored, rule, offer, asked).isEmpty()) {
            return Outcome.refused(MarketProblem.NOT_POSSIBLE);
        }
        offers.add(offer);
        if (asked != null) {
            log.asked(offer, asked);
        }
        audit.record(new AuditEntry(
                "duty.offered",
                "duty-offer",
                offer.id().toString(),
                stored.period().scope().unit(),
                Map.of("duty", offer.seat().duty().toString(), "asked", Objects.requireNonNullElse(asked, ""))));
        return Outcome.done(offer);
    }
}
