package org.campusfrontline.volunteer.servicerecord.register;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ServiceRecordBadInputTest extends BadInputChecks {

    private static String person;

    @Inject
    Database database;

    @BeforeEach
    void person() {
        person = person == null ? Hours.create(database).member() : person;
    }

    /// Every person may issue, a campus system may not.
    @Override
    protected Making making() {
        return new Making(
                BadInput.ROOT + "/my/service-records",
                TestTokens.of(person),
                TestTokens.system("timetable", "campus:read"));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("reader", "市青年基金会 " + UUID.randomUUID());
        wish.put("purpose", "申请暑期支教项目");
        wish.put("from", LocalDate.now().minusDays(60).toString());
        wish.put("to", LocalDate.now().minusDays(2).toString());
        wish.put("expiresAt", Instant.now().plus(Duration.ofDays(7)).toString());
        return BadInput.json(wish);
    }
}
