package org.campusfrontline.roster.closedloop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A person's way through the phases: the first day in the loop, the last day of each phase, and the days of tests. A
/// phase without days ends on the day before it would begin.
public record Course(
        LocalDate first,
        LocalDate loopLast,
        LocalDate isolationLast,
        LocalDate watchLast,
        LocalDate restLast,
        List<LocalDate> tests) {

    private static final List<Phase> PHASES = List.of(Phase.IN_LOOP, Phase.ISOLATION, Phase.HEALTH_WATCH, Phase.REST);

    public Course {
        tests = tests.stream().sorted().distinct().toList();
    }

    /// As the policy says, from a first day on.
    public static Course of(LocalDate first, PhaseDays days) {
        return after(first, first.plusDays(days.loop() - 1L), days);
    }

    /// Out of the loop after that day, which is none before the first; the phases that follow are the policy's.
    public static Course after(LocalDate first, LocalDate loopLast, PhaseDays days) {
        LocalDate isolationLast = loopLast.plusDays(days.isolation());
        LocalDate watchLast = isolationLast.plusDays(days.watch());
        Course bare = new Course(first, loopLast, isolationLast, watchLast, watchLast.plusDays(days.rest()), List.of());
        return bare.with(bare.testsBy(days));
    }

    /// Where the person stands on a day.
    public Phase on(LocalDate day) {
        if (day.isBefore(first)) {
            return Phase.WAITING;
        }
        for (Phase phase : PHASES) {
            if (!day.isAfter(last(phase))) {
                return phase;
            }
        }
        return Phase.READY;
    }

    /// The last day of a phase of the loop.
    public LocalDate last(Phase phase) {
        return switch (phase) {
            case IN_LOOP -> loopLast;
            case ISOLATION -> isolationLast;
            case HEALTH_WATCH -> watchLast;
            case REST -> restLast;
            case WAITING, READY -> first.minusDays(1);
        };
    }

    /// The phase after the one of that day; ready once all are over.
    public Phase next(LocalDate day) {
        Phase now = on(day);
        return now == Phase.READY ? Phase.READY : on(last(now).plusDays(1));
    }

    /// The first day on which a duty is possible again outside the loop.
    public LocalDate availableFrom() {
        return restLast.plusDays(1);
    }

    /// The same under another policy that is in force from a day on: what has passed stays, the phase of that day lasts
    /// as the new policy says, but ends no earlier than the day before, and those to come are the new policy's.
    public Course under(PhaseDays days, LocalDate from) {
        return under(days, from, false);
    }

    /// The same for somebody who leaves the loop early: the last day in it stays.
    public Course tailUnder(PhaseDays days, LocalDate from) {
        return under(days, from, true);
    }

    private Course under(PhaseDays days, LocalDate from, boolean loopStays) {
        if (restLast.isBefore(from)) {
            return this;
        }
        Map<Phase, LocalDate> ends = new TreeMap<>();
        LocalDate start = first;
        for (Phase phase : PHASES) {
            LocalDate end = loopStays && phase == Phase.IN_LOOP ? loopLast : end(phase, start, days, from);
            ends.put(phase, end);
            start = end.plusDays(1);
        }
        Course changed = new Course(
                first,
                end(ends, Phase.IN_LOOP),
                end(ends, Phase.ISOLATION),
                end(ends, Phase.HEALTH_WATCH),
                end(ends, Phase.REST),
                List.of());
        List<LocalDate> kept =
                new ArrayList<>(tests.stream().filter(day -> day.isBefore(from)).toList());
        changed.testsBy(days).stream().filter(day -> !day.isBefore(from)).forEach(kept::add);
        return changed.with(kept);
    }

    /// `start` is before that day and the same as it was, or it is not before it.
    private LocalDate end(Phase phase, LocalDate start, PhaseDays days, LocalDate from) {
        LocalDate wanted = start.plusDays(days.of(phase) - 1L);
        if (!start.isBefore(from)) {
            return wanted;
        }
        LocalDate before = from.minusDays(1);
        if (last(phase).isBefore(from)) {
            return last(phase);
        }
        return wanted.isBefore(before) ? before : wanted;
    }

    private static LocalDate end(Map<Phase, LocalDate> ends, Phase phase) {
        LocalDate end = ends.get(phase);
        if (end == null) {
            throw new IllegalStateException("no end of " + phase);
        }
        return end;
    }

    /// The same course so many days later.
    public Course moved(long by) {
        return new Course(
                first.plusDays(by),
                loopLast.plusDays(by),
                isolationLast.plusDays(by),
                watchLast.plusDays(by),
                restLast.plusDays(by),
                tests.stream().map(day -> day.plusDays(by)).toList());
    }

    private Course with(List<LocalDate> wanted) {
        return new Course(first, loopLast, isolationLast, watchLast, restLast, wanted);
    }

    private List<LocalDate> testsBy(PhaseDays days) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate start = first;
        for (Phase phase : PHASES) {
            for (int day : days.tests().getOrDefault(phase, List.of())) {
                LocalDate date = start.plusDays(day - 1L);
                if (!date.isAfter(last(phase))) {
                    found.add(date);
                }
            }
            start = last(phase).plusDays(1);
        }
        return found;
    }
}
