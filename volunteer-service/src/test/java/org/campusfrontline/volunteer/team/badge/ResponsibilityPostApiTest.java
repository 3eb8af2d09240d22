package org.campusfrontline.volunteer.team.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.team.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ResponsibilityPostApiTest {

    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;
    private String person;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        person = campus.person();
    }

    @Test
    void showsNothingBeforeThePersonAgreesAndThenOnlyWhatThePersonSaid() {
        // Given
        UUID post = assigned();
        get(campus.organiser, post).body("state", equalTo("ASKED")).body("address", nullValue());

        // When
        String address = agree(post, "SURNAME", false, true).extract().path("address");

        // Then
        String token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(token).hasSize(32);
        badge(token)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("place", equalTo("东门"))
                .body("name", equalTo(person))
                .body("phone", equalTo("0531-88360000"))
                .body("unitNameZh", nullValue())
                .body("$", not(hasKey("person")));
        agree(post, "FULL", true, false);
        badge(token).body("name", equalTo("Person " + person)).body("phone", nullValue());
    }

    @Test
    void isAPageInTwoLanguagesWithItsOwnAddressAsACodeAndNoScript() throws Exception {
        // Given
        UUID post = assigned();
        String address = agree(post, "FULL", true, true).extract().path("address");
        String token = address.substring(address.lastIndexOf('/') + 1);

        // When
        String zh = page(token, "zh-CN").extract().asString();
        String en = page(token, "en").extract().asString();

        // Then
        assertThat(zh).contains("<html lang=\"zh-CN\">", "东门", "秩序维护").doesNotContain("<script", "党员");
        assertThat(en).contains("<html lang=\"en\">", "Order at the gate").doesNotContain("<script");
        assertThat(decoded(en)).isEqualTo(address).endsWith("/q/responsibility-post/" + token);
    }

    @Test
    void isGoneAtOnceWhenThePersonTakesTheWordBack() {
        // Given
        UUID post = assigned();
        String address = agree(post, "FULL", true, true).extract().path("address");
        String token = address.substring(address.lastIndexOf('/') + 1);

        // When
        campus.as(person)
                .header("If-Match", get(person, post).extract().header("ETag"))
                .delete("/responsibility-posts/" + post + "/agreement")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));

        // Then
        badge(token).statusCode(404);
        page(token, "en").extract();
        assertThat(page(token, "zh-CN").extract().asString()).doesNotContain(person, "东门");
        get(campus.organiser, post).body("state", equalTo("ASKED")).body("shown", nullValue());
        String again = agree(post, "FULL", true, true).extract().path("address");
        assertThat(again).isNotEqualTo(address);
    }

    @Test
    void endsWithItsTimeItsEmergencyAndTheUnitsWord() {
        // Given
        UUID post = assigned();
        UUID other = assigned();
        String address = agree(post, "FULL", true, true).extract().path("address");
        String token = address.substring(address.lastIndexOf('/') + 1);

        // When
        campus.as(campus.organiser)
                .header("If-Match", get(campus.organiser, other).extract().header("ETag"))
                .put("/responsibility-posts/" + other + "/ending")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        clock.forward(Duration.ofDays(31));

        // Then
        badge(token).statusCode(404);
        get(person, post).body("state", equalTo("ENDED"));
        campus.as(person)
                .header("If-Match", get(person, other).extract().header("ETag"))
                .body(Map.of("name", "FULL", "unit", true, "phone", true))
                .put("/responsibility-posts/" + other + "/agreement")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-3131"));
    }

    @Test
    void isSeenByItsPersonAndTheUnitAlone() {
        UUID post = assigned();
        String stranger = campus.person();

        get(stranger, post).statusCode(404);
        campus.as(person).get("/my/responsibility-posts").then().body("items.id", contains(post.toString()));
        campus.as(campus.organiser)
                .queryParam("tree", Campus.TREE)
                .queryParam("unit", campus.unit)
                .get("/responsibility-posts")
                .then()
                .statusCode(200)
                .body("items.id", contains(post.toString()));
        campus.as(campus.organiser)
                .header("If-Match", get(campus.organiser, post).extract().header("ETag"))
                .body(Map.of("name", "FULL", "unit", true, "phone", true))
                .put("/responsibility-posts/" + post + "/agreement")
                .then()
                .statusCode(403);
        assign(stranger).statusCode(403);
    }

    private UUID assigned() {
        return assign(campus.organiser).statusCode(201).extract().jsonPath().getUUID("id");
    }

    private ValidatableResponse assign(String by) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("emergency", campus.emergency.toString());
        wanted.put("tree", Campus.TREE);
        wanted.put("unit", campus.unit);
        wanted.put("place", "东门");
        wanted.put("dutyZh", "秩序维护");
        wanted.put("dutyEn", "Order at the gate");
        wanted.put("phone", "0531-88360000");
        wanted.put("person", person);
        wanted.put("from", Teams.plan().get("from"));
        wanted.put("to", Teams.plan().get("to"));
        return campus.as(by)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/responsibility-posts")
                .then();
    }

    private ValidatableResponse agree(UUID post, String name, boolean unit, boolean phone) {
        return campus.as(person)
                .header("If-Match", get(person, post).extract().header("ETag"))
                .body(Map.of("name", name, "unit", unit, "phone", phone))
                .put("/responsibility-posts/" + post + "/agreement")
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"));
    }

    private ValidatableResponse get(String by, UUID post) {
        return campus.as(by).get("/responsibility-posts/" + post).then();
    }

    private ValidatableResponse badge(String token) {
        return campus.anonymous().get("/responsibility-post-badges/" + token).then();
    }

    private static ValidatableResponse page(String token, String language) {
        return RestAssured.given()
                .basePath("/api/volunteer/v1")
                .header("Accept-Language", language)
                .accept("text/html")
                .get("/responsibility-post-pages/" + token)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; style-src 'unsafe-inline'"));
    }

    /// The code of the page, painted and read as a phone reads it.
    private static String decoded(String html) throws Exception {
        Matcher view = VIEW.matcher(html);
        assertThat(view.find()).isTrue();
        int side = Integer.parseInt(view.group(1));
        int scale = 4;
        int[] pixels = new int[side * scale * side * scale];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher runs = RUN.matcher(html);
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1)) * scale;
            int y = Integer.parseInt(runs.group(2)) * scale;
            int length = Integer.parseInt(runs.group(3)) * scale;
            for (int row = y; row < y + scale; row++) {
                Arrays.fill(pixels, row * side * scale + x, row * side * scale + x + length, 0);
            }
        }
        RGBLuminanceSource source = new RGBLuminanceSource(side * scale, side * scale, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .getText();
    }
}
