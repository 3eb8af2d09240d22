package org.campusfrontline.volunteer.hours.reportin;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ReportInBadInputTest extends BadInputChecks {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static Hours hours;
    private static String person;

    @Inject
    Database database;

    @BeforeEach
    void person() {
        hours = hours == null ? Hours.create(database) : hours;
        person = person == null ? hours.member() : person;
    }

    /// Every person may register, a campus system may not.
    @Override
    protected Making making() {
        return new Making(
                BadInput.ROOT + "/report-ins", TestTokens.of(person), TestTokens.system("timetable", "campus:read"));
    }

    @Override
    protected String freshBody() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(DAYS.incrementAndGet()));
        return BadInput.json(hours.reportIn(start, start.plus(Duration.ofHours(2))));
    }
}
