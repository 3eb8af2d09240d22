package org.campusfrontline.roster.ledger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.period.FurtherParts.LoanPart;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Books between units what people lent for payback worked: per publication what changed since the one before, so
/// that the sum is what stands. No row says who.
@Singleton
class LoanBook {

    private final Sql sql;
    private final Ids ids;

    LoanBook(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    private record Worked(long shifts, long minutes) {

        static final Worked NOTHING = new Worked(0, 0);

        Worked plus(Worked other) {
            return new Worked(shifts + other.shifts, minutes + other.minutes);
        }

        Worked minus(Worked other) {
            return new Worked(shifts - other.shifts, minutes - other.minutes);
        }
    }

    /// What another unit lent to this one and this one to it; `open` shifts are still owed to this unit, or by it
    /// where there are fewer than none.
    record Balance(String unit, long lentShifts, long lentMinutes, long borrowedShifts, long borrowedMinutes) {

        long open() {
            return lentShifts - borrowedShifts;
        }
    }

    void book(@Observes DutiesReplaced replaced) {
        PlanningPeriod period = replaced.period();
        Map<String, Worked> now = worked(period, replaced.duties());
        Map<String, Worked> before = booked(period.id());
        before.keySet().forEach(lender -> now.putIfAbsent(lender, Worked.NOTHING));
        now.forEach((lender, worked) -> {
            Worked change = worked.minus(before.getOrDefault(lender, Worked.NOTHING));
            if (!change.equals(Worked.NOTHING)) {
                add(replaced, lender, change, Moments.stored(replaced.at()));
            }
        });
    }

    private static Map<String, Worked> worked(PlanningPeriod period, List<Duty> duties) {
        Map<String, String> lenders = new HashMap<>();
        period.parts().further().loans().stream()
                .filter(LoanPart::payback)
                .forEach(loan -> lenders.put(loan.person(), loan.lender()));
        Map<String, Worked> worked = new TreeMap<>();
        for (Duty duty : duties) {
            String lender = lenders.get(duty.person());
            if (lender != null) {
                long minutes = (duty.end().getEpochSecond() - duty.start().getEpochSecond()) / 60;
                worked.merge(lender, new Worked(1, minutes), Worked::plus);
            }
        }
        return worked;
    }

    private Map<String, Worked> booked(UUID period) {
        Map<String, Worked> booked = new HashMap<>();
        sql.list(
                        "booked loans",
                        "SELECT lender, SUM(shifts) AS shifts, SUM(minutes) AS minutes FROM loan_entry WHERE period = ?"
                                + " GROUP BY lender",
                        row -> Map.entry(row.text("lender"), new Worked(row.number("shifts"), row.number("minutes"))),
                        period)
                .forEach(entry -> booked.put(entry.getKey(), entry.getValue()));
        return booked;
    }

    private void add(DutiesReplaced replaced, String lender, Worked change, Instant at) {
        PlanningPeriod.Scope scope = replaced.period().scope();
        sql.update(
                "book loan",
                "INSERT INTO loan_entry (id, tree, lender, borrower, period, roster, shifts, minutes, booked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                scope.tree(),
                lender,
                scope.unit(),
                replaced.period().id(),
                replaced.roster(),
                change.shifts(),
                change.minutes(),
                at);
    }

    /// With every unit that lent to this one or borrowed from it, in the order of their codes.
    List<Balance> balances(String tree, String unit) {
        Map<String, Worked> lent = sums("lender", "borrower", tree, unit);
        Map<String, Worked> borrowed = sums("borrower", "lender", tree, unit);
        TreeMap<String, Worked> units = new TreeMap<>(lent);
        borrowed.keySet().forEach(other -> units.putIfAbsent(other, Worked.NOTHING));
        return units.keySet().stream()
                .map(other -> balance(
                        other, lent.getOrDefault(other, Worked.NOTHING), borrowed.getOrDefault(other, Worked.NOTHING)))
                .toList();
    }

    private static Balance balance(String other, Worked lent, Worked borrowed) {
        return new Balance(other, lent.shifts(), lent.minutes(), borrowed.shifts(), borrowed.minutes());
    }

    private Map<String, Worked> sums(String side, String other, String tree, String unit) {
        Map<String, Worked> sums = new HashMap<>();
        sql.list(
                        "balance of loans",
                        "SELECT " + other + " AS other, SUM(shifts) AS shifts, SUM(minutes) AS minutes FROM loan_entry"
                                + " WHERE tree = ? AND " + side + " = ? GROUP BY " + other,
                        row -> Map.entry(row.text("other"), new Worked(row.number("shifts"), row.number("minutes"))),
                        tree,
                        unit)
                .forEach(entry -> sums.put(entry.getKey(), entry.getValue()));
        return sums;
    }
}
