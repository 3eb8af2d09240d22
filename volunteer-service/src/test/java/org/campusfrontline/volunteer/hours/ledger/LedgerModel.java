package org.campusfrontline.volunteer.hours.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the ledger should do, said anew and without a database: entries that stand, months that are closed.
final class LedgerModel {

    private static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");
    private final List<Booked> standing = new ArrayList<>();
    private final Set<YearMonth> closed = new HashSet<>();
    private final Map<String, Long> minutes = new HashMap<>();
    private final Map<YearMonth, Long> ofMonth = new HashMap<>();

    record Booked(UUID id, String person, Instant start, Instant end, YearMonth month) {

        long minutes() {
            return (end.toEpochMilli() - start.toEpochMilli()) / 60_000;
        }
    }

    static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(CAMPUS));
    }

    /// Null where it may be booked; else the name of the problem.
    String refusal(String person, Instant start, Instant end, UUID except, boolean correction) {
        boolean overlaps = standing.stream()
                .anyMatch(other -> other.person().equals(person)
                        && !other.id().equals(except)
                        && other.start().isBefore(end)
                        && start.isBefore(other.end()));
        if (overlaps) {
            return "OVERLAP";
        }
        return !correction && closed.contains(month(start)) ? "MONTH_CLOSED" : null;
    }

    YearMonth monthFor(YearMonth own, YearMonth present) {
        return closed.contains(own) ? present : own;
    }

    void book(Booked booked) {
        standing.add(booked);
        minutes.merge(booked.person(), booked.minutes(), Long::sum);
        ofMonth.merge(booked.month(), booked.minutes(), Long::sum);
    }

    void reverse(Booked booked, YearMonth present) {
        standing.remove(booked);
        minutes.merge(booked.person(), -booked.minutes(), Long::sum);
        ofMonth.merge(monthFor(booked.month(), present), -booked.minutes(), Long::sum);
    }

    void close(YearMonth month) {
        closed.add(month);
    }

    boolean stands(UUID id) {
        return standing.stream().anyMatch(booked -> booked.id().equals(id));
    }

    long minutes(String person) {
        return minutes.getOrDefault(person, 0L);
    }

    Map<YearMonth, Long> months() {
        return Map.copyOf(ofMonth);
    }
}
