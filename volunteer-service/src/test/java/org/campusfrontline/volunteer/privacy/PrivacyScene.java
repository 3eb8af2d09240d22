package org.campusfrontline.volunteer.privacy;

import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.unit;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.export.ExportFiles;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;

/// One person of whom the service knows everything that it can know, told over HTTP where there is a way: what each
/// fact looks like in an answer, and where the things that belong to the person stand.
final class PrivacyScene {

    static final String TREE = "MASS";
    static final String HOME_TREE = "ADMINISTRATION";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Database database;
    private final TestClock clock;
    private final Map<PersonalFact, Pattern> marks = new EnumMap<>(PersonalFact.class);
    private final Map<String, String> things = new HashMap<>();
    private final Map<Viewer, Map<String, String>> links = new EnumMap<>(Viewer.class);
    final String home = unit(HOME_TREE, HOME_TREE);
    final String runs = unit(TREE, TREE);
    final String person = fresh("SUBJECT");
    final String organiser = Directory.person(HOME_TREE + "/" + HOME_TREE);
    final String homeOrganiser = Directory.person(HOME_TREE + "/" + HOME_TREE);
    final PrivacyBonds bonds = new PrivacyBonds();
    private final String lead = Directory.person(HOME_TREE + "/" + HOME_TREE);
    private final String site = fresh("Site ");
    private final UUID emergency = UUID.randomUUID();

    PrivacyScene(Database database, TestClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What an answer looks like that tells this fact.
    Map<PersonalFact, Pattern> marks() {
        return Map.copyOf(marks);
    }

    /// What a path holds after that beginning, below `/v1/`, for whoever asks.
    Map<String, String> things() {
        return Map.copyOf(things);
    }

    /// The same for links that only these were given.
    Map<String, String> links(Viewer viewer) {
        return links.getOrDefault(viewer, Map.of());
    }

    void play() {
        meet();
        profile();
        bonds.tie(this, database, emergency);
        UUID activity = signUps();
        serve(activity);
        certificate();
        reportIn();
        serviceRecord();
        calendars();
        guest();
        export(activity);
        numbers();
        bonds.things().forEach(things::put);
        mark(PersonalFact.TEAMS, "\"person\":\"" + person + "\",\"displayName\":\"[^\"]*\",\"role\":\"MEMBER\"");
        mark(
                PersonalFact.BRANCHES,
                "\"person\":\"" + person
                        + "\",\"displayName\":\"[^\"]*\",\"role\":\"ATTACHED\"|\"own\":\\{\"role\":\"ATTACHED\"");
        mark(PersonalFact.RESPONSIBILITY_POSTS, PrivacyBonds.DUTY);
        links.put(
                Viewer.BADGE_READER,
                Map.of("responsibility-post-badges", bonds.token(), "responsibility-post-pages", bonds.token()));
    }

    private void mark(PersonalFact fact, String pattern) {
        marks.put(fact, Pattern.compile(pattern));
    }

    private void markText(PersonalFact fact, String text) {
        mark(fact, "(?<![0-9A-Za-z-])" + Pattern.quote(text) + "(?![0-9A-Za-z-])");
    }

    /// A thing is told where it is shown, not where another names it.
    private void markThing(PersonalFact fact, String id) {
        mark(fact, "(\"(id|signUp)\":\"|UID:)" + id);
    }

    private void meet() {
        String name = fresh("Zhen Mingzi ");
        Map<String, Object> body = Directory.personBody(person, HOME_TREE + "/" + home);
        body.put("displayName", name);
        keyed(asAdministrator()).body(body).post("/people").then().statusCode(201);
        give(organiser, "organiser", TREE, runs);
        give(homeOrganiser, "organiser", HOME_TREE, home);
        give(lead, "site-lead", TREE, runs);
        String grant = give(person, "publisher", "PARTY", unit("PARTY", "PARTY"));
        things.put("grants", grant);
        markThing(PersonalFact.ROLES, grant);
        things.put("people", person);
        things.put("profiles", person);
        things.put("units", home);
        things.put("certificate-issuers", runs);
        markText(PersonalFact.NAME, name);
        markText(PersonalFact.NUMBER, person);
        mark(PersonalFact.MEMBERSHIPS, "\"unit\":\"" + home + "\"");
        mark(PersonalFact.DEEDS, "\"actor\":\"" + person + "\"");
        TestTopics.publish(Campus.emergency(emergency, "OPEN", 1));
        things.put("emergencies", emergency.toString());
        Await.until(
                PATIENCE,
                "all parts know who is there",
                () -> database.number("SELECT COUNT(*) FROM person_timeline WHERE person = ? AND version > 0", person)
                                == 1
                        && database.number("SELECT COUNT(*) FROM directory_member WHERE person = ?", person) == 1
                        && database.number("SELECT COUNT(*) FROM certificate_unit WHERE code = ?", runs) == 1
                        && database.number("SELECT COUNT(*) FROM recruitment_unit WHERE code = ?", runs) == 1
                        && database.number("SELECT COUNT(*) FROM recruitment_emergency WHERE id = ?", emergency) == 1);
    }

    private void profile() {
        String skill = "k-" + Long.toString(System.nanoTime(), 36);
        keyed(asAdministrator())
                .body(Map.of("code", skill, "kind", "SKILL", "nameZh", "手语", "nameEn", "Signing", "byUnit", false))
                .post("/competences")
                .then()
                .statusCode(201);
        String until = LocalDate.of(2031, 3, 7)
                .atTime(5, 41, 13)
                .toInstant(ZoneOffset.UTC)
                .toString();
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("kind", "QUALIFICATION");
        proof.put("code", "nurse");
        proof.put("reference", fresh("NURSE"));
        proof.put("validFrom", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("validUntil", "2031-04-09T03:02:01Z");
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("fitness", Map.of("fit", true, "until", until));
        wish.put("skills", List.of(skill));
        wish.put("proofs", List.of(proof));
        wish.put(
                "availability",
                Map.of(
                        "zone",
                        "Asia/Shanghai",
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "05:37", "to", "06:41")),
                        "exceptions",
                        List.of()));
        changed(as(person).get("/my/profile"), person, "/my/profile", wish);
        mark(PersonalFact.SKILLS, "\"skills\":\\[[^\\]]*" + skill + "|\"kind\":\"SKILL\",\"code\":\"" + skill);
        mark(PersonalFact.FITNESS, Pattern.quote(until));
        mark(PersonalFact.PROOFS, Pattern.quote("2031-04-09T03:02:01Z"));
        markText(PersonalFact.PROOF_NUMBERS, (String) proof.get("reference"));
        mark(PersonalFact.AVAILABILITY, "\"from\":\"05:37");
        String category = skill.replace("k-", "c-");
        database.update(
                "INSERT INTO post_category (code, name_zh, name_en, risk_level, ordinal) VALUES (?, '测试', 'Test', 'LOW', 99)",
                category);
        changed(
                asAdministrator().get("/post-categories/" + category + "/risk-notice"),
                Directory.ADMINISTRATOR,
                "/post-categories/" + category + "/risk-notice",
                Map.of("textZh", "高处", "textEn", "Heights"));
        as(person)
                .body(Map.of("notice", 1))
                .put("/my/risk-consents/" + category)
                .then()
                .statusCode(200);
        things.put("post-categories", category);
        mark(PersonalFact.RISK_CONSENTS, "\"category\":\"" + category + "\",\"notice\":1,\"givenAt\"");
    }

    private static JsonPath changed(Response read, String who, String path, Object body) {
        RequestSpecification request = as(who).header("If-Match", read.header("ETag"));
        return (body == null ? request : request.body(body))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private UUID signUps() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("emergency", emergency.toString());
        plan.put("tree", TREE);
        plan.put("unit", runs);
        plan.put("titleZh", "志愿行动");
        plan.put("titleEn", "Relief");
        Campus.countHoursAnew();
        Map<String, Object> post = Campus.post(
                Campus.shift(3, 4, 2),
                Campus.shift(7, 4, 2),
                Campus.shift(14, 4, 3),
                Campus.shift(20, 4, 2),
                Campus.shift(30, 4, 2));
        post.put("site", site);
        plan.put("posts", List.of(post));
        String id = keyed(as(organiser))
                .body(plan)
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath published =
                changed(as(organiser).get("/activities/" + id), organiser, "/activities/" + id + "/publication", null);
        List<UUID> shifts = Campus.made(published).shifts();
        String ended = signUp(shifts.get(0));
        as(person).put("/sign-ups/" + ended + "/cancellation").then().statusCode(200);
        String served = signUp(shifts.get(0));
        String missed = signUp(shifts.get(1));
        things.put("activities", id);
        things.put("activities/{id}/revisions", "1");
        things.put("posts", published.getString("posts[0].id"));
        things.put("shifts", shifts.getFirst().toString());
        things.put("sign-ups", served);
        String teamed = bonds.signUp(shifts.get(2));
        markThing(PersonalFact.SIGN_UPS, "(" + served + "|" + teamed + ")");
        markThing(PersonalFact.ENDED_SIGN_UPS, ended);
        at(Duration.ofHours(3).plusMinutes(7));
        say(shifts.get(0), served, "CHECK_IN");
        String came =
                as(lead).get("/sign-ups/" + served + "/attendance").jsonPath().getString("cameAt");
        mark(PersonalFact.ATTENDANCE, Pattern.quote("\"cameAt\":\"" + came));
        // The first shift is over, and still waits for who served to check out.
        at(Duration.ofHours(7).plusMinutes(30));
        say(shifts.get(1), missed, "NO_SHOW");
        String appeal = keyed(as(person))
                .body(Map.of("claim", "COULD_NOT_COME"))
                .post("/sign-ups/" + missed + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        things.put("attendance-appeals", appeal);
        markThing(PersonalFact.APPEALS, appeal);
        clock.reset();
        exchange(shifts.get(3));
        call(shifts.get(4));
        return UUID.fromString(id);
    }

    /// Offered by name, so that nobody but the two sees it.
    private void exchange(UUID shift) {
        String exchange = keyed(as(person))
                .body(Map.of("to", lead))
                .post("/sign-ups/" + signUp(shift) + "/exchanges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        things.put("exchanges", exchange);
        markThing(PersonalFact.EXCHANGES, exchange);
    }

    private void call(UUID shift) {
        String call = keyed(as(organiser))
                .body(Map.of("audience", "MEMBERS"))
                .post("/shifts/" + shift + "/call-outs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        database.update(
                "INSERT INTO call_out_ask (call_out, person, wave, asked_at) VALUES (?, ?, 1, UTC_TIMESTAMP(6))",
                UUID.fromString(call),
                person);
        as(person).put("/my/calls/" + call + "/refusal").then().statusCode(200);
        things.put("call-outs", call);
        mark(PersonalFact.CALL_ANSWERS, "\"answer\":\"DECLINED\"");
    }

    private void at(Duration ahead) {
        clock.reset();
        clock.forward(Duration.between(Instant.now(), Campus.inHours(0).plus(ahead)));
    }

    private String signUp(UUID shift) {
        return keyed(as(person))
                .body(Map.of())
                .post("/shifts/" + shift + "/sign-ups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void say(UUID shift, String signUp, String word) {
        as(lead).body(Map.of("entries", List.of(Map.of("signUp", signUp, "word", word))))
                .put("/shifts/" + shift + "/attendance")
                .then()
                .statusCode(200);
    }

    private void serve(UUID activity) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(3));
        ServiceSpan span = new ServiceSpan(end.minus(Duration.ofMinutes(143)), end);
        HoursEntry entry = Hours.inTransaction(() -> Hours.ledger()
                        .measured(
                                UUID.randomUUID(), new Service(person, TREE, runs, HoursKind.ACTIVITY, activity, span)))
                .orThrow();
        things.put("hours-entries", entry.id().toString());
        markThing(PersonalFact.HOURS, entry.id().toString());
    }

    private void certificate() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        JsonPath wished = keyed(as(person))
                .body(Map.of(
                        "tree",
                        TREE,
                        "unit",
                        runs,
                        "from",
                        today.minusDays(30).toString(),
                        "to",
                        today.minusDays(1).toString(),
                        "disclosed",
                        List.of("NAME", "SERVICE")))
                .post("/certificates")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/certificates/" + wished.getString("id");
        JsonPath issued = changed(
                as(organiser).get(path), organiser, path + "/issuance", Map.of("minutes", wished.getLong("minutes")));
        things.put("certificates", wished.getString("id"));
        markText(PersonalFact.CERTIFICATES, issued.getString("number"));
        String token = last(issued.getString("verification"));
        links.put(Viewer.CERTIFICATE_READER, Map.of("certificate-verifications", token, "certificate-pages", token));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void reportIn() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(2));
        JsonPath made = keyed(as(person))
                .body(Map.of(
                        "tree",
                        HOME_TREE,
                        "unit",
                        home,
                        "community",
                        "幸福里社区",
                        "letter",
                        "报到函〔2031〕118号",
                        "task",
                        "楼栋物资配送",
                        "start",
                        start.toString(),
                        "end",
                        start.plus(Duration.ofHours(2)).toString()))
                .post("/report-ins")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = made.getString("id");
        String token = changed(
                        as(homeOrganiser).get("/hours-declarations/" + id),
                        homeOrganiser,
                        "/report-ins/" + id + "/link",
                        null)
                .getString("token");
        things.put("hours-declarations", id);
        mark(PersonalFact.DECLARATIONS, Pattern.quote("报到函〔2031〕118号"));
        links.put(Viewer.COMMUNITY_WORKER, Map.of("community-confirmations", token));
    }

    private void serviceRecord() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String id = keyed(as(person))
                .body(Map.of(
                        "reader",
                        "市青年基金会",
                        "purpose",
                        "申请暑期支教项目",
                        "from",
                        today.minusDays(30).toString(),
                        "to",
                        today.minusDays(1).toString(),
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(7)).toString()))
                .post("/my/service-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String token = changed(
                        as(person).get("/my/service-records/" + id),
                        person,
                        "/my/service-records/" + id + "/link",
                        null)
                .getString("token");
        Directory.anonymous().get("/service-records/" + token).then().statusCode(200);
        things.put("my/service-records", id);
        markThing(PersonalFact.SERVICE_RECORDS, id);
        mark(PersonalFact.READINGS, "\"id\":\"[^\"]+\",\"readAt\":");
        links.put(Viewer.RECORD_READER, Map.of("service-records", token, "service-record-pages", token));
    }

    private void calendars() {
        String feed = keyed(as(person))
                .body(Map.of())
                .post("/my/calendar-feed")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        links.put(Viewer.CALENDAR_READER, Map.of("calendars", last(feed)));
        DateTimeFormatter utc =
                DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
        Instant busy = Instant.now().plus(Duration.ofDays(3));
        String text = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//test//EN",
                "BEGIN:VEVENT",
                "UID:busy-1",
                "DTSTAMP:" + utc.format(busy),
                "DTSTART:" + utc.format(busy),
                "DTEND:" + utc.format(busy.plus(Duration.ofHours(1))),
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        as(person)
                .body(Map.of("calendar", text))
                .put("/my/busy-calendar")
                .then()
                .statusCode(200);
        mark(PersonalFact.BUSY_TIMES, "\"spans\":1");
    }

    private void guest() {
        String phone = "138%08d".formatted(Math.floorMod(System.nanoTime() / 1000, 100_000_000));
        String number = keyed(as(homeOrganiser))
                .body(Map.of(
                        "phone",
                        phone,
                        "displayName",
                        "王秀兰",
                        "language",
                        "zh-CN",
                        "tree",
                        HOME_TREE,
                        "sponsor",
                        home,
                        "scopeNote",
                        "三号食堂配餐",
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(30)).toString(),
                        "insured",
                        true))
                .post("/people/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        things.put("people/{number}/invitation", number);
        mark(PersonalFact.PHONE, "\"phone\":\"[^\"]*" + phone.substring(7) + "\"");
    }

    private void export(UUID activity) {
        JsonPath job = ExportFiles.made(
                organiser, ExportFiles.wish("ACTIVITY_CREW", "SHIFT_BRIEFING", "activity", activity.toString()));
        things.put("exports", job.getString("id"));
    }

    /// Where the person's shift stands behind the facade, which knows numbers alone.
    private void numbers() {
        String facade = "engelsystem/v0-beta/";
        RequestSpecification as = facade(organiser);
        things.put(facade + "locations", number(as.get("/" + facade + "locations"), "name", site));
        for (String list : List.of("angeltypes", "shifttypes")) {
            things.put(facade + list, number(as.get("/" + facade + list), "name", "Supply delivery"));
        }
    }

    private static String number(Response list, String field, String value) {
        return Objects.requireNonNull(
                list.then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("data.find { it.%s == '%s' }.id".formatted(field, value)),
                list.asString());
    }

    /// As clients of the facade ask: with the person's key in the two places where it may stand.
    static RequestSpecification facade(String person) {
        String key = keyed(as(person))
                .post("/my/engelsystem-key")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        return Directory.anonymous().header("x-api-key", key).queryParam("key", key);
    }

    /// What lists are asked for, as far as they take it.
    Map<String, String> query() {
        return Map.of(
                "emergency",
                emergency.toString(),
                "person",
                person,
                "actor",
                person,
                "activity",
                things.get("activities"),
                "superior",
                bonds.superior());
    }
}
