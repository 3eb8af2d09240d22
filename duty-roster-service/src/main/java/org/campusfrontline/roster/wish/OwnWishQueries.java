package org.campusfrontline.roster.wish;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.period.Drafts;
import org.campusfrontline.roster.period.FurtherParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.wish.OwnWishesView.WishShift;
import org.campusfrontline.roster.wish.rule.WishBudget;
import org.jspecify.annotations.Nullable;

/// Reads the caller's wishes; a period without the caller on its staff is not there.
@Singleton
class OwnWishQueries {

    private final PeriodStore periods;
    private final OwnWishSettings settings;
    private final Caller caller;
    private final Actions actions;
    private final CampusTime time;
    private final Clock clock;

    OwnWishQueries(
            PeriodStore periods,
            OwnWishSettings settings,
            Caller caller,
            Actions actions,
            CampusTime time,
            Clock clock) {
        this.periods = periods;
        this.settings = settings;
        this.caller = caller;
        this.actions = actions;
        this.time = time;
        this.clock = clock;
    }

    Page<OpenPeriodView> open(@Nullable String cursor, int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), time.zone());
        List<OpenPeriodView> all = periods.drafts(caller.person(), today).stream()
                .map(period -> OpenPeriodView.of(period, wishes(period, true).size()))
                .toList();
        return Page.within(all, cursor, limit, OpenPeriodView::id);
    }

    Optional<OwnWishesView> of(UUID id) {
        return periods.find(id).filter(period -> period.has(caller.person())).map(this::view);
    }

    OwnWishesView view(PlanningPeriod period) {
        List<OwnWishes.OwnWish> own = wishes(period, true);
        WishBudget budget = budget(period);
        List<WishShift> shifts = period.parts().shifts().stream()
                .map(shift -> new WishShift(shift.id(), shift.startsAt(), shift.minutes()))
                .toList();
        OwnWishesView shown = new OwnWishesView(
                period.id(),
                period.titles().zh(),
                period.titles().en(),
                period.start(),
                period.end(),
                period.state(),
                shifts,
                budget.budget(),
                Math.max(0, budget.left() - new OwnWishes(own).weight()),
                own,
                wishes(period, false),
                0,
                List.of());
        return marked(shown, List.of(actions.of("state", Drafts.refusal(period))));
    }

    /// Of the list where it names the person, else the usual one.
    WishBudget budget(PlanningPeriod period) {
        long entered = new OwnWishes(wishes(period, false)).weight();
        return period.parts().further().wishBudgets().stream()
                .filter(one -> one.person().equals(caller.person()))
                .findFirst()
                .map(FurtherParts.WishBudgetPart::budget)
                .map(budget -> new WishBudget(budget, entered))
                .orElseGet(() -> new WishBudget(settings.budget(), entered));
    }

    private List<OwnWishes.OwnWish> wishes(PlanningPeriod period, boolean own) {
        return period.parts().requests().stream()
                .filter(request -> request.person().equals(caller.person()))
                .filter(request -> request.statedByPerson() == own)
                .map(OwnWishes.OwnWish::of)
                .toList();
    }

    /// The version follows from what is shown, so that planners' work on other lists is no change here.
    private static OwnWishesView marked(OwnWishesView shown, List<Action> actions) {
        CRC32 sum = new CRC32();
        sum.update(shown.toString().getBytes(StandardCharsets.UTF_8));
        return new OwnWishesView(
                shown.period(),
                shown.titleZh(),
                shown.titleEn(),
                shown.start(),
                shown.end(),
                shown.state(),
                shown.shifts(),
                shown.budget(),
                shown.left(),
                shown.items(),
                shown.entered(),
                sum.getValue(),
                actions);
    }
}
