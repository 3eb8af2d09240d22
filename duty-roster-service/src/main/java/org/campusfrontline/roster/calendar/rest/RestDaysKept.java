package org.campusfrontline.roster.calendar.rest;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.period.KeptFree;

/// Days off that were granted and stand are kept free.
@Singleton
class RestDaysKept implements KeptFree {

    private final RestGrantStore grants;

    RestDaysKept(RestGrantStore grants) {
        this.grants = grants;
    }

    @Override
    public Map<String, Set<LocalDate>> of(Collection<String> people, LocalDate first, LocalDate last) {
        Set<String> wanted = Set.copyOf(people);
        Map<String, Set<LocalDate>> kept = new HashMap<>();
        grants.within(first, last).stream()
                .filter(grant -> wanted.contains(grant.person()))
                .forEach(grant -> kept.computeIfAbsent(grant.person(), person -> new HashSet<>())
                        .add(grant.day()));
        return kept;
    }
}
