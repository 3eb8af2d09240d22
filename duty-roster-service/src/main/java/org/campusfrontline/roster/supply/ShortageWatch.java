package org.campusfrontline.roster.supply;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.supply.rule.Shortage;
import org.campusfrontline.roster.supply.rule.ShortageNews;

/// Looks whether a unit's stock lasts for its published duties, inside each transaction that changes either, and has
/// each shortage told once.
@Singleton
class ShortageWatch {

    /// After the books that take people's rows, so that locks come in one order.
    private static final int LAST = 4_000;

    private final SupplyPlans plans;
    private final SupplyStore supplies;
    private final ShortageStore shortages;
    private final ShortageLog log;

    ShortageWatch(SupplyPlans plans, SupplyStore supplies, ShortageStore shortages, ShortageLog log) {
        this.plans = plans;
        this.supplies = supplies;
        this.shortages = shortages;
        this.log = log;
    }

    void published(@Observes @Priority(LAST) DutiesReplaced replaced) {
        String tree = replaced.period().scope().tree();
        String unit = replaced.period().scope().unit();
        if (supplies.hasNorms(tree, unit)) {
            supplies.hold(tree, unit);
            look(tree, unit);
        }
    }

    /// The caller holds the stock. What nobody is there to be told stays news.
    void look(String tree, String unit) {
        List<Shortage> told = shortages.told(tree, unit);
        List<Shortage> now = plans.shortages(tree, unit);
        List<Shortage> news = ShortageNews.of(told, now, plans.today());
        told.stream()
                .filter(known -> now.stream().noneMatch(shortage -> shortage.item() == known.item()))
                .forEach(ended -> shortages.end(tree, unit, ended.item()));
        List<String> keepers = news.isEmpty() ? List.of() : log.keepers(tree, unit);
        for (Shortage shortage : now) {
            boolean isNew = news.contains(shortage);
            if (isNew && keepers.isEmpty()) {
                continue;
            }
            long version = shortages.put(tree, unit, shortage);
            if (isNew) {
                log.tell(tree, unit, shortage, keepers, version);
            }
        }
    }
}
