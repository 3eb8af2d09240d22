package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Inject;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class WebhookBadInputTest extends BadInputChecks {

    private static Webhooks webhooks;

    @Inject
    Database database;

    @BeforeEach
    void webhooks() {
        webhooks = webhooks == null ? Webhooks.create() : webhooks;
    }

    @AfterEach
    void end() {
        database.update("DELETE FROM webhook_subscription WHERE unit = ?", webhooks.unit);
    }

    @Override
    protected Making making() {
        return new Making(
                BadInput.ROOT + "/webhook-subscriptions",
                TestTokens.of(webhooks.operator),
                TestTokens.of("NOBODY-IN-PARTICULAR"));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> wish = webhooks.wish("http://127.0.0.1:9/", "unit-changed");
        wish.put("name", Directory.fresh("Records "));
        return BadInput.json(wish);
    }
}
