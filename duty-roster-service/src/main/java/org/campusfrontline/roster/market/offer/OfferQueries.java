package org.campusfrontline.roster.market.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.LevelEffects;
import org.jspecify.annotations.Nullable;

/// Reads offers: the caller's own, and of others only what the caller could take as the rosters are now.
@Singleton
class OfferQueries {

    private static final int MOST_LOOKED_AT = 500;
    private final OfferStore offers;
    private final OfferJudge judge;
    private final DutyStore duties;
    private final PeriodStore periods;
    private final StoredRosters rosters;
    private final SwapRules rules;
    private final LevelEffects effects;
    private final Directory directory;
    private final Actions actions;
    private final Caller caller;
    private final Clock clock;

    OfferQueries(
            OfferStore offers,
            OfferJudge judge,
            DutyStore duties,
            PeriodStore periods,
            StoredRosters rosters,
            SwapRules rules,
            LevelEffects effects,
            Directory directory,
            Actions actions,
            Caller caller,
            Clock clock) {
        this.offers = offers;
        this.judge = judge;
        this.duties = duties;
        this.periods = periods;
        this.rosters = rosters;
        this.rules = rules;
        this.effects = effects;
        this.directory = directory;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    /// What judging a period's offers takes, read once.
    private record Look(StoredRoster stored, SwapRule rule, JudgedMoves judged, List<Duty> own) {}

    Page<OfferView> mine(Optional<Cursor> cursor, int limit) {
        List<Offer> rows = offers.ofPerson(caller.person(), cursor.map(Cursor::id), limit + 1);
        Page<Offer> page = Page.of(rows, limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    OfferView mine(UUID id) {
        return offers.find(id)
                .filter(offer -> offer.person().equals(caller.person()))
                .map(this::view)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    OfferView view(Offer offer) {
        PlanningPeriod period = periods.find(offer.period()).orElseThrow();
        Optional<Refusal> over = offer.state().isLiving()
                ? Optional.empty()
                : Optional.of(Refusal.of(MarketProblem.NO_LONGER_OPEN)
                        .with("state", offer.state().name()));
        return new OfferView(
                offer.id(),
                offer.period(),
                period.titles().zh(),
                period.titles().en(),
                offer.seat().duty(),
                offer.seat().date(),
                offer.seat().shift(),
                offer.seat().post(),
                offer.seat().start(),
                offer.seat().end(),
                offer.asked(),
                offer.wants().stream()
                        .map(want -> new OfferView.WantView(want.date(), want.shift()))
                        .toList(),
                offer.state(),
                offer.answerBy(),
                offer.offeredAt(),
                offer.endedAt(),
                offer.version(),
                List.of(actions.of("withdraw", over)));
    }

    /// In the order in which the duties begin.
    Page<OnOfferView> onOffer(@Nullable String cursor, int limit) {
        String person = caller.person();
        Map<UUID, Optional<Look>> looks = new HashMap<>();
        List<OnOfferView> views = new ArrayList<>();
        for (Offer offer : offers.openFor(person, clock.instant(), MOST_LOOKED_AT)) {
            Optional<Look> look = looks.computeIfAbsent(offer.period(), period -> look(period, person));
            look.flatMap(seen -> view(offer, person, seen)).ifPresent(views::add);
        }
        return Page.within(views, cursor, limit, OnOfferView::id);
    }

    private Optional<Look> look(UUID period, String person) {
        return rosters.inForce(period)
                .filter(stored -> stored.plan().containsKey(person))
                .map(stored -> new Look(
                        stored, rules.of(stored.period()), judge.judged(stored), duties.ofPeriod(period, person)));
    }

    private Optional<OnOfferView> view(Offer offer, String person, Look look) {
        List<OnOfferView.ChoiceView> choices = judge.choices(look.judged, look.rule, offer, person, look.own).stream()
                .map(this::choice)
                .toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(view(offer, look.stored.period(), choices));
    }

    private OnOfferView view(Offer offer, PlanningPeriod period, List<OnOfferView.ChoiceView> choices) {
        String name = directory.names(List.of(offer.person())).getOrDefault(offer.person(), offer.person());
        boolean asked = offer.asked() != null;
        return new OnOfferView(
                offer.id(),
                offer.period(),
                period.titles().zh(),
                period.titles().en(),
                offer.person(),
                name,
                offer.seat().date(),
                offer.seat().shift(),
                offer.seat().post(),
                offer.seat().start(),
                offer.seat().end(),
                asked,
                choices,
                offer.answerBy(),
                asked
                        ? List.of(actions.of("accept", Optional.empty()), actions.of("refuse", Optional.empty()))
                        : List.of(actions.of("accept", Optional.empty())));
    }

    private OnOfferView.ChoiceView choice(OfferJudge.Choice choice) {
        @Nullable Duty given = choice.given();
        return given == null
                ? new OnOfferView.ChoiceView(null, null, null, null, effects.of(choice.effect()))
                : new OnOfferView.ChoiceView(
                        given.id(), given.date(), given.shift(), given.post(), effects.of(choice.effect()));
    }
}
