package org.campusfrontline.volunteer.unit;

import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.directory.Directory;

@CampusTest
class UnitChangeTest extends ChangeChecks {

    @Override
    protected Changing changing() {
        String code = Directory.unit("MASS", "MASS");
        return new Changing(
                BadInput.ROOT + "/units/" + code,
                "\"v1\"",
                TestTokens.of(Directory.ADMINISTRATOR),
                BadInput.json(Map.of("kind", "CLUB", "nameZh", "书画社", "nameEn", "Calligraphy club")));
    }
}
