package org.campusfrontline.roster.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the duties of a period differ from those that stood before: a person has one a day at most.
public final class DutyChanges {

    private DutyChanges() {}

    private record Place(String person, LocalDate date) {

        static Place of(Duty duty) {
            return new Place(duty.person(), duty.date());
        }
    }

    /// In the order of people and days.
    public static List<ChangedDay> between(List<Duty> before, List<Duty> now) {
        Map<Place, Duty> then = new HashMap<>();
        before.forEach(duty -> then.put(Place.of(duty), duty));
        List<ChangedDay> days = new ArrayList<>();
        for (Duty duty : now) {
            Duty old = then.remove(Place.of(duty));
            if (old == null || !isSame(old, duty)) {
                days.add(new ChangedDay(duty.person(), duty.date(), old, duty));
            }
        }
        then.values().forEach(old -> days.add(new ChangedDay(old.person(), old.date(), old, null)));
        days.sort(Comparator.comparing(ChangedDay::person).thenComparing(ChangedDay::date));
        return List.copyOf(days);
    }

    /// The duties of now; those that stood before keep their ids.
    public static List<Duty> keepingIds(List<Duty> before, List<Duty> now) {
        Map<Place, Duty> then = new HashMap<>();
        before.forEach(duty -> then.put(Place.of(duty), duty));
        return now.stream().map(duty -> kept(then.get(Place.of(duty)), duty)).toList();
    }

    private static Duty kept(@Nullable Duty old, Duty duty) {
        return old == null || !isSame(old, duty)
                ? duty
                : new Duty(
                        old.id(),
                        duty.period(),
                        duty.roster(),
                        duty.person(),
                        duty.date(),
                        duty.shift(),
                        duty.start(),
                        duty.end(),
                        duty.post());
    }

    private static boolean isSame(Duty one, Duty other) {
        return one.word().equals(other.word())
                && one.start().equals(other.start())
                && one.end().equals(other.end());
    }
}
