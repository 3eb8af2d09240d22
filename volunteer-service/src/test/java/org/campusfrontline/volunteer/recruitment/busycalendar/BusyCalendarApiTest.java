package org.campusfrontline.volunteer.recruitment.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.duty.Duties;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class BusyCalendarApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PATH = "/my/busy-calendar";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    BusyCalendars calendars;

    private final List<String> tagsAsked = new CopyOnWriteArrayList<>();

    /// Of this test alone: an earlier one's address is asked again too, and the port may be the same.
    private final String file = "/" + UUID.randomUUID() + ".ics";

    private HttpServer server;
    private Campus campus;

    /// What the address answers: a status and a text; a redirection goes to the text.
    private volatile int status = 200;

    private volatile String text = "";

    @BeforeEach
    void start() throws IOException {
        campus = Campus.create(database);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(file, this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        tagsAsked.add(String.valueOf(tag));
        boolean same = "\"one\"".equals(tag);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", text);
        }
        exchange.sendResponseHeaders(same ? 304 : status, same ? -1 : 0);
        if (!same) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
        exchange.close();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + file;
    }

    private static String calendar(Instant[]... spans) {
        StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n");
        for (Instant[] span : spans) {
            calendar.append("BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:secret\r\nDTSTART:%s\r\nDTEND:%s\r\nEND:VEVENT\r\n"
                    .formatted(UUID.randomUUID(), UTC.format(span[0]), UTC.format(span[1])));
        }
        return calendar.append("END:VCALENDAR\r\n").toString();
    }

    private ValidatableResponse put(String person, Map<String, Object> change) {
        return campus.as(person).body(change).put(PATH).then();
    }

    private ValidatableResponse get(String person) {
        return campus.as(person).get(PATH).then();
    }

    private long spans(String person) {
        return database.number("SELECT COUNT(*) FROM busy_span WHERE person = ?", person);
    }

    private ValidatableResponse signUpAllTheSame(String person, UUID shift) {
        return SignUps.signUp(campus, person, shift, UUID.randomUUID().toString(), Map.of("ignoreMyCalendar", true));
    }

    private void awaitState(String person, String state) {
        Await.untilAsserted(PATIENCE, () -> get(person).body("state", equalTo(state)));
    }

    @Test
    void refusesAShiftAtATimeOfTheOwnCalendarUnlessThePersonWavesItAside() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        Instant[] busy = Duties.duty(27, 3);
        put(person, Map.of("calendar", calendar(busy)))
                .statusCode(200)
                .body("source", equalTo("TEXT"), "state", equalTo("READ"), "spans", equalTo(1))
                .body("host", nullValue(), "nextAt", nullValue(), "conflicts", empty());

        // When
        ValidatableResponse refused = SignUps.signUp(campus, person, shift);

        // Then
        refused.statusCode(409).body("code", equalTo("VOL-2402")).body("values.start", equalTo(busy[0].toString()));
        campus.as(person).get("/shifts/" + shift + "/eligibility").then().body("failed.code", contains("VOL-2402"));
        signUpAllTheSame(person, shift).statusCode(201).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void doesNotLetADutyBeWavedAside() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        Duties.publish(database, person, Duties.duty(24, 4));

        // Then
        signUpAllTheSame(person, shift).statusCode(409).body("code", equalTo("VOL-2401"));
    }

    @Test
    void releasesNothingButNamesTheShiftsAtItsTimes() {
        // Given
        Campus.Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(48, 4, 1));
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");
        SignUps.made(campus, person, made.shifts().get(1), "CONFIRMED");

        // When
        ValidatableResponse set = put(person, Map.of("calendar", calendar(Duties.duty(24, 4))));

        // Then
        set.statusCode(200).body("conflicts.signUp", contains(signUp.toString()));
        SignUps.get(campus, person, signUp).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void keepsNothingButTimes() {
        // Given
        String person = campus.person();

        // When
        put(person, Map.of("calendar", calendar(Duties.duty(24, 4), Duties.duty(26, 4))))
                .statusCode(200);

        // Then
        assertThat(database.rows("SELECT * FROM busy_span WHERE person = ?", person))
                .singleElement()
                .satisfies(row -> assertThat(row.keySet())
                        .containsExactlyInAnyOrder("person", "starts_at", "ends_at", "source", "origin"));
        assertThat(database.rows("SELECT * FROM busy_calendar WHERE person = ?", person)
                        .getFirst()
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void forgetsEverythingWhenThePersonSaysSoOrLeaves() {
        // Given
        List<String> people = campus.people(2);
        people.forEach(person ->
                put(person, Map.of("calendar", calendar(Duties.duty(24, 4)))).statusCode(200));

        // When
        campus.as(people.get(0)).delete(PATH).then().statusCode(204);
        QuarkusTransaction.requiringNew().run(() -> calendars.depart(people.get(1), Instant.now()));

        // Then
        people.forEach(person -> {
            assertThat(spans(person)).isZero();
            get(person).statusCode(404);
        });
        campus.as(people.get(0)).delete(PATH).then().statusCode(204);
    }

    @Test
    void readsAnAddressWithinMomentsAndAgainWithTheTagOfWhatItHas() {
        // Given
        String person = campus.person();
        text = calendar(Duties.duty(24, 4));

        // When
        put(person, Map.of("address", address()))
                .statusCode(200)
                .body("source", equalTo("ADDRESS"), "host", equalTo("localhost"), "nextAt", notNullValue());

        // Then
        awaitState(person, "READ");
        get(person).body("spans", equalTo(1)).body("readAt", notNullValue());
        assertThat(tagsAsked).containsExactly("null");
        clock.forward(Duration.ofHours(7));
        Await.until(PATIENCE, "it is asked again", () -> tagsAsked.size() == 2);
        assertThat(tagsAsked.getLast()).isEqualTo("\"one\"");
        assertThat(database.rows("SELECT address FROM busy_calendar WHERE person = ?", person)
                        .getFirst()
                        .toString())
                .doesNotContain("localhost");
    }

    @Test
    void tellsThatAnAddressFailsAndKeepsWhatItSaidBefore() {
        // Given
        String person = campus.person();
        text = calendar(Duties.duty(48, 4));
        put(person, Map.of("address", address())).statusCode(200);
        awaitState(person, "READ");

        // When
        server.removeContext(file);
        clock.forward(Duration.ofHours(7));

        // Then
        awaitState(person, "FAILED");
        get(person)
                .body("failure.code", equalTo("VOL-2416"))
                .body("failure.titleEn", notNullValue())
                .body("spans", equalTo(1))
                .body("readAt", notNullValue());
        assertThat(spans(person)).isEqualTo(1);
    }

    @Test
    void takesNothingFromAnAddressThatOnlyThisServiceCouldReach() {
        // Given
        String person = campus.person();
        int port = server.getAddress().getPort();

        // Then
        put(person, Map.of("address", "http://127.0.0.1:" + port + file))
                .statusCode(422)
                .body("code", equalTo("VOL-2414"));
        put(person, Map.of("address", "https://127.0.0.1/me.ics")).statusCode(200);
        awaitState(person, "FAILED");
        get(person).body("failure.code", equalTo("VOL-2414"));
        assertThat(tagsAsked).isEmpty();
    }

    @Test
    void followsNoRedirectionToSuchAnAddress() {
        // Given
        String person = campus.person();
        status = 302;
        text = "https://127.0.0.1/me.ics";

        // When
        put(person, Map.of("address", address())).statusCode(200);

        // Then
        awaitState(person, "FAILED");
        get(person).body("failure.code", equalTo("VOL-2414"));
        assertThat(tagsAsked).hasSize(1);
    }

    @Test
    void givesUpOnAnAddressThatNeverStops() {
        // Given
        String person = campus.person();
        text = "BEGIN:VCALENDAR\r\n" + "X-A:b\r\n".repeat(1_000_000);

        // When
        put(person, Map.of("address", address())).statusCode(200);

        // Then
        awaitState(person, "FAILED");
        get(person).body("failure.code", equalTo("VOL-2412"));
    }

    @Test
    void refusesWhatIsNoCalendarAndWhatIsBoth() {
        // Given
        String person = campus.person();

        // Then
        put(person, Map.of("calendar", "hello")).statusCode(422).body("code", equalTo("VOL-2411"));
        put(person, Map.of()).statusCode(422).body("code", equalTo("VOL-2410"));
        Map<String, Object> both = new HashMap<>(Map.of("calendar", calendar()));
        both.put("address", "https://calendar.example/me.ics");
        put(person, both).statusCode(422).body("code", equalTo("VOL-2410"));
        get(person).statusCode(404);
    }

    @Test
    void replacesAnEarlierCalendarAsAWhole() {
        // Given
        String person = campus.person();
        put(person, Map.of("calendar", calendar(Duties.duty(24, 4), Duties.duty(48, 4))));

        // When
        put(person, Map.of("calendar", calendar(Duties.duty(72, 4))))
                .body("version", equalTo(4))
                .body("spans", equalTo(1));

        // Then
        assertThat(spans(person)).isEqualTo(1);
    }
}
