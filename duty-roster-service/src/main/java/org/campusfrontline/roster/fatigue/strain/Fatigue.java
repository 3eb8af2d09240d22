package org.campusfrontline.roster.fatigue.strain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campusfrontline.roster.calendar.day.MinutesByDay;
import org.campusfrontline.roster.fatigue.strain.Strain.Kind;
import org.campusfrontline.roster.ledger.load.Nights;

/// What a person's duties ask of the person on some days. No figure is made of it: each is a time or a number of days
/// that can be counted in the roster, and there is no sum of them.
///
/// @param minutes on duty on these days
/// @param mostMinutesOfSevenDays within any seven days of which the last is one of them
/// @param shortestRestMinutes between two duties of which the second begins on one of them; empty without such a one
/// @param daysInARow the longest run of days on which a duty begins, of those that touch these days; it may have begun
///     before them
/// @param nightsInARow the same of nights
/// @param strains what goes beyond a limit, kind by kind, each in the order of its days
public record Fatigue(
        long minutes,
        long mostMinutesOfSevenDays,
        OptionalLong shortestRestMinutes,
        int daysInARow,
        int nightsInARow,
        List<Strain> strains) {

    private static final int WEEK = 7;

    public Fatigue {
        strains = List.copyOf(strains);
    }

    /// Measures with one campus's clock, nights and limits.
    public record Gauge(ZoneId zone, Nights nights, Limits limits) {

        /// Of all the work that is given, before, on and after the days that are asked for.
        public Fatigue of(Collection<Work> all, LocalDate from, LocalDate to) {
            List<Work> spans = joined(all);
            List<Strain> strains = new ArrayList<>();
            OptionalLong rest = rest(spans, from, to, strains);
            TreeMap<LocalDate, Long> minutes = new TreeMap<>();
            TreeSet<LocalDate> days = new TreeSet<>();
            TreeSet<LocalDate> dark = new TreeSet<>();
            for (Work work : all) {
                days.add(LocalDate.ofInstant(work.start(), zone));
                dark.addAll(nights.begunOn(work.start(), work.end(), zone));
            }
            for (Work span : spans) {
                MinutesByDay.of(span.start(), span.end(), zone)
                        .forEach((day, part) -> minutes.merge(day, (long) part, Long::sum));
            }
            long week = weeks(minutes, from, to, strains);
            int row = rows(days, from, to, new Limit(Kind.DAYS_IN_A_ROW, limits.daysInARow()), strains);
            int nightRow = rows(dark, from, to, new Limit(Kind.NIGHTS_IN_A_ROW, limits.nightsInARow()), strains);
            strains.sort(Comparator.comparing(Strain::kind).thenComparing(Strain::firstDay));
            return new Fatigue(sum(minutes, from, to), week, rest, row, nightRow, strains);
        }

        private OptionalLong rest(List<Work> spans, LocalDate from, LocalDate to, List<Strain> strains) {
            OptionalLong shortest = OptionalLong.empty();
            for (int i = 1; i < spans.size(); i++) {
                Instant ended = spans.get(i - 1).end();
                Instant begins = spans.get(i).start();
                LocalDate day = LocalDate.ofInstant(begins, zone);
                if (day.isBefore(from) || day.isAfter(to)) {
                    continue;
                }
                long rest = Duration.between(ended, begins).toMinutes();
                shortest = OptionalLong.of(Math.min(rest, shortest.orElse(rest)));
                if (rest < limits.restMinutes()) {
                    LocalDate before = LocalDate.ofInstant(ended, zone);
                    strains.add(new Strain(Kind.SHORT_REST, before, day, rest, limits.restMinutes()));
                }
            }
            return shortest;
        }

        /// Weeks beyond the limit that share days are one strain.
        private long weeks(TreeMap<LocalDate, Long> minutes, LocalDate from, LocalDate to, List<Strain> strains) {
            long most = 0;
            List<Strain> found = new ArrayList<>();
            for (LocalDate last = from; !last.isAfter(to); last = last.plusDays(1)) {
                LocalDate first = last.minusDays(WEEK - 1L);
                long week = sum(minutes, first, last);
                most = Math.max(most, week);
                if (week > limits.minutesOfSevenDays()) {
                    Strain strain = new Strain(Kind.LONG_WEEK, first, last, week, limits.minutesOfSevenDays());
                    boolean shares =
                            !found.isEmpty() && !found.getLast().lastDay().isBefore(first);
                    found.add(shares ? both(found.removeLast(), strain) : strain);
                }
            }
            strains.addAll(found);
            return most;
        }

        private static Strain both(Strain one, Strain later) {
            return new Strain(
                    one.kind(),
                    one.firstDay(),
                    later.lastDay(),
                    Math.max(one.measured(), later.measured()),
                    one.limit());
        }

        private static long sum(TreeMap<LocalDate, Long> minutes, LocalDate from, LocalDate to) {
            return minutes.subMap(from, true, to, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        private static int rows(
                SortedSet<LocalDate> days, LocalDate from, LocalDate to, Limit limit, List<Strain> strains) {
            int longest = 0;
            for (DayRun run : DayRun.of(days)) {
                if (run.touches(from, to)) {
                    longest = Math.max(longest, run.days());
                    if (run.days() > limit.most()) {
                        strains.add(new Strain(limit.kind(), run.first(), run.last(), run.days(), limit.most()));
                    }
                }
            }
            return longest;
        }

        /// In the order of their beginnings; what overlaps or touches is one.
        private static List<Work> joined(Collection<Work> all) {
            List<Work> spans = new ArrayList<>();
            for (Work work :
                    all.stream().sorted(Comparator.comparing(Work::start)).toList()) {
                if (spans.isEmpty() || spans.getLast().end().isBefore(work.start())) {
                    spans.add(work);
                } else {
                    Work before = spans.removeLast();
                    Instant end = before.end().isAfter(work.end()) ? before.end() : work.end();
                    spans.add(new Work(before.start(), end));
                }
            }
            return spans;
        }
    }

    private record Limit(Kind kind, int most) {}
}
