package org.campusfrontline.volunteer.profile.competence;

import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.directory.Directory;
import org.junit.jupiter.api.Test;

@CampusTest
class CompetenceApiTest {

    private static Map<String, Object> entry(String code) {
        return new LinkedHashMap<>(
                Map.of("code", code, "kind", "SKILL", "nameZh", "粤语", "nameEn", "Cantonese", "byUnit", false));
    }

    private static String code() {
        return fresh("c-").toLowerCase(Locale.ROOT);
    }

    private static Response add(Map<String, Object> entry) {
        return keyed(asAdministrator()).body(entry).post("/competences");
    }

    @Test
    void listsTheCatalogueByKind() {
        Directory.as("SOMEBODY")
                .queryParam("kind", "TRAINING")
                .get("/competences")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("first-aid"))
                .body("items.kind", everyItem(equalTo("TRAINING")));
    }

    @Test
    void addsRenamesAndEndsAnEntry() {
        // Given
        String code = code();
        Response added = add(entry(code));
        added.then()
                .statusCode(201)
                .header("Location", endsWith("/competences/" + code))
                .body("active", equalTo(true));

        // When
        Response changed = asAdministrator()
                .header("If-Match", added.header("ETag"))
                .body(Map.of("nameZh", "广东话", "nameEn", "Cantonese", "byUnit", false, "active", false))
                .put("/competences/" + code);

        // Then
        changed.then()
                .statusCode(200)
                .body("nameZh", equalTo("广东话"))
                .body("active", equalTo(false))
                .body("version", equalTo(2));
    }

    @Test
    void refusesACodeThatIsTaken() {
        String code = code();
        add(entry(code)).then().statusCode(201);
        add(entry(code)).then().statusCode(409).body("code", equalTo("VOL-2241"));
    }

    @Test
    void refusesNamesOfWhatIsNeverRecorded() {
        Map<String, Object> entry = entry(code());
        entry.put("nameZh", "政治倾向");
        add(entry).then().statusCode(422).body("code", equalTo("PLT-1160"));
    }

    @Test
    void isKeptByOperatorsOfAWholeTreeOnly() {
        // Given
        String unit = Directory.unit("MASS", "MASS");
        String local = fresh("LOCAL-");
        TestGrants.give(local, "operator", "MASS", unit);

        // When
        Response refused = keyed(Directory.as(local)).body(entry(code())).post("/competences");

        // Then
        refused.then().statusCode(403);
    }
}
