package org.campusfrontline.volunteer.recruitment.attendance.closing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceSettings;
import org.campusfrontline.volunteer.recruitment.attendance.code.AttendanceCodes;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;

/// Looks on every replica alike for what the clock has decided. What fails for one person is left for the next time
/// and keeps nobody else waiting.
@Singleton
class AttendanceSweep {

    private static final int MOST_PENDING = 10_000;
    private static final Duration CODES_KEPT = Duration.ofDays(3);
    private final DueAttendance due;
    private final TellAbsent tellAbsent;
    private final AssumeCheckOut assumeCheckOut;
    private final BookService bookService;
    private final AttendanceCodes codes;
    private final AttendanceSettings settings;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("attendance", 1, MOST_PENDING);

    AttendanceSweep(
            DueAttendance due,
            TellAbsent tellAbsent,
            AssumeCheckOut assumeCheckOut,
            BookService bookService,
            AttendanceCodes codes,
            AttendanceSettings settings,
            Clock clock) {
        this.due = due;
        this.tellAbsent = tellAbsent;
        this.assumeCheckOut = assumeCheckOut;
        this.bookService = bookService;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.attendance.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        each(due.absent(now.minus(settings.patience())), tellAbsent::tell);
        each(due.staying(now.minus(settings.late())), assumeCheckOut::assume);
        each(due.bookable(), bookService::book);
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetCodes() {
        codes.forget(clock.instant().minus(CODES_KEPT));
    }

    private void each(List<UUID> signUps, Consumer<UUID> step) {
        signUps.forEach(signUp -> work.take(signUp, () -> step.accept(signUp)));
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
