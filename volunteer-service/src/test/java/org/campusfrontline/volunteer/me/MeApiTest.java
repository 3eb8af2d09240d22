package org.campusfrontline.volunteer.me;

import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.person;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.junit.jupiter.api.Test;

@CampusTest
class MeApiTest {

    @Test
    void tellsRolesScopesAndUnits() {
        // Given
        String unit = unit("MASS", "MASS");
        String person = person("MASS/" + unit);
        give(person, "organiser", "MASS", unit);

        // When
        Response me = as(person).get("/me");

        // Then
        me.then()
                .statusCode(200)
                .body("number", equalTo(person), "roles", contains("duty-staff", "organiser", "volunteer"))
                .body("grants.role", contains("organiser"), "grants[0].node", equalTo(unit))
                .body("grants[0].nodeEn", equalTo("Unit " + unit), "grants[0].to", nullValue())
                .body("units.code", contains(unit), "units[0].nameZh", equalTo("单位" + unit));
        as(person).header("If-None-Match", me.header("ETag")).get("/me").then().statusCode(304);
    }

    @Test
    void whoIsNotInTheDirectoryIsToldSo() {
        as(fresh("X")).get("/me").then().statusCode(404).body("code", equalTo("VOL-1451"));
        as(fresh("X")).body(Map.of("language", "en")).put("/me/language").then().statusCode(404);
        RestAssured.get("/api/volunteer/v1/me").then().statusCode(401);
    }

    @Test
    void everybodyChoosesTheirLanguage() {
        String person = person("MASS/MASS");

        as(person)
                .body(Map.of("language", "en"))
                .put("/me/language")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"), "version", equalTo(2));
        as(person)
                .body(Map.of("language", "fr"))
                .put("/me/language")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("language"));
    }
}
