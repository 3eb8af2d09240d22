package org.campusfrontline.roster.calendar.rest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keeps a person's granted days off and open debts balanced; the caller holds the person.
@Singleton
class RestBooks {

    private final RestDebtStore debts;
    private final RestGrantStore grants;

    RestBooks(RestDebtStore debts, RestGrantStore grants) {
        this.debts = debts;
        this.grants = grants;
    }

    /// Undoes what a reversed debt or a withdrawn grant had settled, then lets free minutes settle what is open.
    void balance(String person, Instant at) {
        Set<UUID> gone = new HashSet<>();
        debts.ofPerson(person).stream()
                .filter(RestDebt::reversed)
                .map(RestDebt::id)
                .forEach(gone::add);
        grants.ofPerson(person).stream()
                .filter(grant -> grant.withdrawal() != null)
                .map(RestGrant::id)
                .forEach(gone::add);
        List<Allocation.Settlement> undone = grants.standing(person).stream()
                .filter(one -> gone.contains(one.debt()) || gone.contains(one.grant()))
                .map(one -> new Allocation.Settlement(one.grant(), one.debt(), -one.minutes()))
                .toList();
        grants.settle(undone, at);
        List<RestDebt> open =
                debts.ofPerson(person).stream().filter(debt -> debt.open() > 0).toList();
        List<RestGrant> free = grants.ofPerson(person).stream()
                .filter(grant -> grant.free() > 0)
                .toList();
        Set<RestDebt.Unit> units = open.stream().map(RestDebt::unit).collect(Collectors.toSet());
        units.forEach(unit -> grants.settle(within(unit, open, free), at));
    }

    private static List<Allocation.Settlement> within(RestDebt.Unit unit, List<RestDebt> open, List<RestGrant> free) {
        return Allocation.of(
                open.stream()
                        .filter(debt -> debt.unit().equals(unit))
                        .map(debt -> new Allocation.Owed(
                                debt.id(),
                                Objects.requireNonNull(debt.deadline()),
                                debt.work().date(),
                                debt.open()))
                        .toList(),
                free.stream()
                        .filter(grant -> grant.unit().equals(unit))
                        .map(grant -> new Allocation.Free(grant.id(), grant.day(), grant.free()))
                        .toList());
    }
}
