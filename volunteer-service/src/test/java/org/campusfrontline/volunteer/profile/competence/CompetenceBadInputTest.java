package org.campusfrontline.volunteer.profile.competence;

import java.util.Locale;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.directory.Directory;

@CampusTest
class CompetenceBadInputTest extends BadInputChecks {

    @Override
    protected Making making() {
        Directory.asAdministrator();
        return new Making(
                BadInput.ROOT + "/competences",
                TestTokens.of(Directory.ADMINISTRATOR),
                TestTokens.of("NOBODY-IN-PARTICULAR"));
    }

    @Override
    protected String freshBody() {
        String code = Directory.fresh("c-").toLowerCase(Locale.ROOT);
        return BadInput.json(
                Map.of("code", code, "kind", "SKILL", "nameZh", "粤语", "nameEn", "Cantonese", "byUnit", false));
    }
}
