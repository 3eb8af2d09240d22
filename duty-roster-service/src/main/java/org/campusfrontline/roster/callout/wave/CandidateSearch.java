package org.campusfrontline.roster.callout.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.callout.preference.CallPreference;
import org.campusfrontline.roster.callout.preference.CallPreferences;
import org.campusfrontline.roster.callout.register.AskStore;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.ledger.LoadQueries;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.ledger.load.Standing;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.repair.JudgedMoves;

/// Whom to ask next: who could take the seat and was not asked, whom the soft rules like best first, then who carried
/// less of minutes and of call-outs by the ledger. The order is made for one wave and kept nowhere.
@Singleton
class CandidateSearch {

    private static final Standing NEW = new Standing(Load.NONE, 0, LocalDate.EPOCH);
    private final AskStore asks;
    private final CallPreferences preferences;
    private final LoadQueries loads;
    private final CampusTime campus;
    private final Clock clock;

    CandidateSearch(AskStore asks, CallPreferences preferences, LoadQueries loads, CampusTime campus, Clock clock) {
        this.asks = asks;
        this.preferences = preferences;
        this.loads = loads;
        this.campus = campus;
        this.clock = clock;
    }

    List<String> best(CallOut call, PlanningPeriod period, JudgedMoves judged, int count) {
        if (count <= 0) {
            return List.of();
        }
        Set<String> asked = asks.asked(call.id());
        List<JudgedMoves.Fit> fits = judged.fits(call.date(), call.word()).stream()
                .filter(fit -> !asked.contains(fit.person()))
                .toList();
        List<String> people = fits.stream().map(JudgedMoves.Fit::person).toList();
        Set<String> reachable = new HashSet<>();
        preferences.of(people).forEach((person, preference) -> {
            if (isCalled(call, preference)) {
                reachable.add(person);
            }
        });
        Map<String, Standing> carried =
                loads.startValues(period.scope().tree(), period.scope().unit(), call.date(), people);
        return fits.stream()
                .filter(fit -> reachable.contains(fit.person()))
                .sorted(order(carried))
                .map(JudgedMoves.Fit::person)
                .limit(count)
                .toList();
    }

    private boolean isCalled(CallOut call, CallPreference preference) {
        Instant now = clock.instant();
        return preference.takesCalls() && (call.urgent() || !preference.quiet().cover(now, campus.zone()));
    }

    private static Comparator<JudgedMoves.Fit> order(Map<String, Standing> carried) {
        return Comparator.comparing(JudgedMoves.Fit::effect)
                .thenComparingDouble(
                        fit -> carried.getOrDefault(fit.person(), NEW).share(Axis.MINUTES))
                .thenComparingDouble(
                        fit -> carried.getOrDefault(fit.person(), NEW).share(Axis.CALL_OUTS))
                .thenComparing(JudgedMoves.Fit::person);
    }
}
