package org.campusfrontline.roster.market.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.MoveJudge;
import org.jspecify.annotations.Nullable;

/// What somebody could take of what is on offer, and for which of their own duties, as the roster is now.
@Singleton
class OfferJudge {

    private final MoveJudge judge;
    private final DutyStore duties;
    private final Clock clock;

    OfferJudge(MoveJudge judge, DutyStore duties, Clock clock) {
        this.judge = judge;
        this.duties = duties;
        this.clock = clock;
    }

    /// One way to take an offer: the duty given for it, none for a gift, and how the levels move.
    record Choice(@Nullable Duty given, Map<Level, Long> effect) {}

    List<Choice> choices(StoredRoster stored, SwapRule rule, Offer offer, String taker) {
        List<Duty> own = offer.isGift() ? List.of() : duties.ofPeriod(offer.period(), taker);
        return choices(judge.in(stored), rule, offer, taker, own);
    }

    JudgedMoves judged(StoredRoster stored) {
        return judge.in(stored);
    }

    /// `own` are the taker's duties of the period.
    List<Choice> choices(JudgedMoves judged, SwapRule rule, Offer offer, String taker, List<Duty> own) {
        Instant now = clock.instant();
        if (rule.refusal(offer.seat().start(), now).isPresent()) {
            return List.of();
        }
        JudgedMoves.Move taken = new JudgedMoves.Move(
                offer.person(), taker, offer.seat().date(), offer.seat().word());
        List<Choice> choices = new ArrayList<>();
        if (offer.isGift()) {
            judged.effect(List.of(taken)).ifPresent(effect -> choices.add(new Choice(null, effect)));
        }
        for (Duty duty : own) {
            boolean wanted = offer.wants(duty.date(), duty.shift());
            if (wanted && rule.refusal(duty.start(), now).isEmpty()) {
                judged.effect(List.of(taken, back(duty, offer)))
                        .ifPresent(effect -> choices.add(new Choice(duty, effect)));
            }
        }
        return choices;
    }

    private static JudgedMoves.Move back(Duty duty, Offer offer) {
        return new JudgedMoves.Move(duty.person(), offer.person(), duty.date(), duty.word());
    }

    /// The way that names the duty; the only one where none is named.
    static Optional<Choice> chosen(List<Choice> choices, @Nullable UUID duty) {
        if (duty == null) {
            return choices.size() == 1 ? Optional.of(choices.getFirst()) : Optional.empty();
        }
        return choices.stream()
                .filter(choice -> choice.given != null && choice.given.id().equals(duty))
                .findFirst();
    }
}
