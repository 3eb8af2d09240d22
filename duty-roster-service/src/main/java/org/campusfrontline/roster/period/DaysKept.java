package org.campusfrontline.roster.period;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// All days on which people are kept free, from wherever that is known.
@Singleton
public class DaysKept {

    private final Instance<KeptFree> sources;

    DaysKept(Instance<KeptFree> sources) {
        this.sources = sources;
    }

    /// By person, of the days from the first to the last.
    public Map<String, Set<LocalDate>> of(Collection<String> people, LocalDate first, LocalDate last) {
        Map<String, Set<LocalDate>> all = new HashMap<>();
        for (KeptFree source : sources) {
            source.of(people, first, last)
                    .forEach((person, days) ->
                            all.computeIfAbsent(person, one -> new HashSet<>()).addAll(days));
        }
        return all;
    }
}
