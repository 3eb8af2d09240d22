package org.campusfrontline.roster.market.deal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.match.SwapCycles;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.SwapLog;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.AnswerTime;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.OfferState;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.MoveJudge;

/// Looks in a period for two, three or four people each of whom would have the duty of the next, and proposes to them
/// the rounds that the roster's rules let pass as a whole. Nothing is proposed twice.
@UseCase
public class ProposeRounds {

    private static final int LONGEST = 4;

    /// Rounds that the rules do not let pass, after which it is enough for once.
    private static final int MOST_TRIED = 200;

    private final OfferStore offers;
    private final DealStore deals;
    private final SwapRules rules;
    private final PeriodStore periods;
    private final StoredRosters rosters;
    private final MoveJudge judge;
    private final SwapLog log;
    private final Ids ids;
    private final Clock clock;

    ProposeRounds(
            OfferStore offers,
            DealStore deals,
            SwapRules rules,
            PeriodStore periods,
            StoredRosters rosters,
            MoveJudge judge,
            SwapLog log,
            Ids ids,
            Clock clock) {
        this.offers = offers;
        this.deals = deals;
        this.rules = rules;
        this.periods = periods;
        this.rosters = rosters;
        this.judge = judge;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// How many rounds were proposed.
    public Outcome<Integer> propose(UUID period) {
        periods.lock(period);
        int proposed = rosters.inForce(period).map(this::propose).orElse(0);
        offers.sought(period, true);
        return Outcome.done(proposed);
    }

    private int propose(StoredRoster stored) {
        SwapRule rule = rules.of(stored.period());
        Map<UUID, Offer> open = free(stored, rule);
        List<SwapCycles.Wish> wishes =
                open.values().stream().map(offer -> wish(offer, open.values())).toList();
        JudgedMoves judged = judge.in(stored);
        Set<List<UUID>> barred = deals.proposed(stored.period().id());
        int tried = 0;
        List<List<UUID>> rounds = SwapCycles.find(wishes, barred, LONGEST);
        while (!rounds.isEmpty() && tried < MOST_TRIED) {
            List<List<UUID>> unlawful = rounds.stream()
                    .filter(round -> judged.effect(moves(of(round, open))).isEmpty())
                    .toList();
            if (unlawful.isEmpty()) {
                rounds.forEach(round -> propose(stored, rule, of(round, open)));
                return rounds.size();
            }
            tried += unlawful.size();
            barred.addAll(unlawful);
            rounds = SwapCycles.find(wishes, barred, LONGEST);
        }
        return 0;
    }

    /// Open to rounds and in none that is being answered.
    private Map<UUID, Offer> free(StoredRoster stored, SwapRule rule) {
        Instant now = clock.instant();
        UUID period = stored.period().id();
        Set<UUID> busy = deals.living(period).stream()
                .flatMap(deal -> deal.legs().stream())
                .map(leg -> leg.seat().duty())
                .collect(Collectors.toSet());
        Map<UUID, Offer> free = new LinkedHashMap<>();
        for (Offer offer : offers.living(period)) {
            boolean fits = offer.isPooledSwap()
                    && offer.state() == OfferState.OPEN
                    && !busy.contains(offer.seat().duty())
                    && rule.refusal(offer.seat().start(), now).isEmpty();
            if (fits) {
                free.put(offer.id(), offer);
            }
        }
        return free;
    }

    private static SwapCycles.Wish wish(Offer taker, Collection<Offer> open) {
        return new SwapCycles.Wish(
                taker.id(),
                taker.person(),
                open.stream()
                        .filter(given ->
                                taker.wants(given.seat().date(), given.seat().shift()))
                        .map(Offer::id)
                        .collect(Collectors.toSet()));
    }

    private static List<Offer> of(List<UUID> round, Map<UUID, Offer> open) {
        return open.values().stream()
                .filter(offer -> round.contains(offer.id()))
                .sorted(Comparator.comparingInt(offer -> round.indexOf(offer.id())))
                .toList();
    }

    /// Each takes the duty of the next.
    private static List<JudgedMoves.Move> moves(List<Offer> round) {
        List<JudgedMoves.Move> moves = new ArrayList<>();
        for (int place = 0; place < round.size(); place++) {
            Offer taker = round.get(place);
            Offer given = round.get((place + 1) % round.size());
            moves.add(new JudgedMoves.Move(
                    given.person(),
                    taker.person(),
                    given.seat().date(),
                    given.seat().word()));
        }
        return moves;
    }

    private void propose(StoredRoster stored, SwapRule rule, List<Offer> round) {
        Instant now = Moments.stored(clock.instant());
        List<Leg> legs = new ArrayList<>();
        for (int place = 0; place < round.size(); place++) {
            Offer given = round.get((place + 1) % round.size());
            legs.add(new Leg(given.id(), given.seat(), round.get(place).person(), null));
        }
        Instant first = legs.stream()
                .map(leg -> leg.seat().start())
                .min(Instant::compareTo)
                .orElseThrow();
        String proposal = round.stream().map(offer -> offer.id().toString()).collect(Collectors.joining(","));
        Deal deal = new Deal(
                ids.next(),
                stored.period().id(),
                DealState.PROPOSED,
                false,
                proposal,
                legs,
                Moments.stored(AnswerTime.ofAsked(now, rule.last(first))),
                now,
                null,
                null,
                1);
        deals.add(deal);
        log.proposed(deal);
    }
}
