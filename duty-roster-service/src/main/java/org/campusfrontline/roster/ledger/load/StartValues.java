package org.campusfrontline.roster.ledger.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where each person of a period starts, for a plan that is fair across periods: minimise the largest share, then the
/// next. Who joined late starts as if they had carried the unit's median share before, on as many days as others were
/// available in that time.
public final class StartValues {

    private final Map<String, Standing> standings;
    private final LocalDate today;
    private final LocalDate beginning;
    private final double rate;

    private StartValues(Map<String, Standing> standings, LocalDate today, LocalDate beginning) {
        this.standings = standings;
        this.today = today;
        this.beginning = beginning;
        this.rate = Quartiles.median(present().stream()
                .map(one -> (double) one.availableDays() / days(one.firstDay(), today.plusDays(1)))
                .toList());
    }

    /// `standings` of the unit's people up to and with `today`; one value for each of `staff`, by number.
    public static Map<String, Standing> of(Map<String, Standing> standings, Collection<String> staff, LocalDate today) {
        Optional<LocalDate> beginning =
                standings.values().stream().map(Standing::firstDay).min(Comparator.naturalOrder());
        Map<String, Standing> starts = new TreeMap<>();
        if (beginning.isEmpty()) {
            staff.forEach(person -> starts.put(person, new Standing(Load.NONE, 0, today)));
        } else {
            StartValues values = new StartValues(standings, today, beginning.get());
            staff.forEach(person -> starts.put(person, values.start(standings.get(person))));
        }
        return starts;
    }

    private Standing start(@Nullable Standing own) {
        LocalDate joined = own == null ? today.plusDays(1) : own.firstDay();
        long missed = Math.round(days(beginning, joined) * rate);
        Load load = own == null ? Load.NONE : own.load();
        for (Axis axis : Axis.values()) {
            load = load.plus(axis, Math.round(medianShare(axis) * missed));
        }
        return new Standing(load, missed + (own == null ? 0 : own.availableDays()), beginning);
    }

    private double medianShare(Axis axis) {
        return Quartiles.median(present().stream().map(one -> one.share(axis)).toList());
    }

    private List<Standing> present() {
        return standings.values().stream()
                .filter(one -> one.availableDays() > 0)
                .toList();
    }

    private static long days(LocalDate from, LocalDate before) {
        return Math.max(0, ChronoUnit.DAYS.between(from, before));
    }
}
