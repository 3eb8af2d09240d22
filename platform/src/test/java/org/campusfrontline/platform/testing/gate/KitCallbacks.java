package org.campusfrontline.platform.testing.gate;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.events.EventGate;
import org.campusfrontline.platform.testing.openapi.OpenApiGate;
import org.campusfrontline.platform.testing.openapi.ServedDocument;

/// What happens around every test of a running service: its answers are held against its OpenAPI document, those that
/// a test did not expect are shown whole, and the clock goes back to the system's time.
public class KitCallbacks
        implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback, QuarkusTestAfterAllCallback {

    @Override
    public void afterAll(QuarkusTestContext context) {
        if (ServedDocument.isThere()) {
            EventGate.check(ServedDocument.service());
        }
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (ServedDocument.isThere()) {
            OpenApiGate.stand();
            RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        }
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        Arc.container().instance(TestClock.class).get().reset();
    }
}
