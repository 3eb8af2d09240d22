package org.campusfrontline.volunteer.profile.competence;

import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.keyed;

import java.util.Locale;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.directory.Directory;

@CampusTest
class CompetenceChangeTest extends ChangeChecks {

    @Override
    protected Changing changing() {
        String code = fresh("c-").toLowerCase(Locale.ROOT);
        keyed(asAdministrator())
                .body(Map.of("code", code, "kind", "SKILL", "nameZh", "粤语", "nameEn", "Cantonese", "byUnit", false))
                .post("/competences")
                .then()
                .statusCode(201);
        return new Changing(
                BadInput.ROOT + "/competences/" + code,
                "\"v1\"",
                TestTokens.of(Directory.ADMINISTRATOR),
                BadInput.json(Map.of("nameZh", "广东话", "nameEn", "Cantonese", "byUnit", false, "active", true)));
    }
}
