package org.campusfrontline.volunteer.recruitment.busycalendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.campusfrontline.platform.time.Moments;

/// Asks addresses that are due, each by one replica.
@Singleton
class BusyCalendarJob {

    /// Longer than an address may take, redirections and all.
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private final BusyCalendars calendars;
    private final BusyCalendarIntake intake;
    private final Clock clock;

    BusyCalendarJob(BusyCalendars calendars, BusyCalendarIntake intake, Clock clock) {
        this.calendars = calendars;
        this.intake = intake;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.busy-calendar.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        calendars.due(clock.instant()).stream()
                .filter(calendar ->
                        calendars.take(calendar, Moments.stored(clock.instant()).plus(CLAIM)))
                .forEach(intake::ask);
    }
}
