package org.campusfrontline.volunteer.hours.reportin;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.Hours.Declared;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ReportInChangeTest extends ChangeChecks {

    private static Hours hours;

    @Inject
    Database database;

    @BeforeEach
    void campus() {
        hours = hours == null ? Hours.create(database) : hours;
    }

    @Override
    protected Changing changing() {
        String person = hours.member();
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(20));
        Declared made = hours.registered(person, start, start.plusSeconds(3600));
        return new Changing(
                BadInput.ROOT + "/report-ins/" + made.id(),
                made.tag(),
                TestTokens.of(person),
                BadInput.json(Map.of(
                        "start",
                        start.toString(),
                        "end",
                        start.plusSeconds(7200).toString())));
    }
}
