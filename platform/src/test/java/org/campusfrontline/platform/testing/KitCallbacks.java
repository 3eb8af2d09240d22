package org.campusfrontline.platform.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import org.campusfrontline.platform.testing.openapi.OpenApiGate;
import org.junit.platform.commons.support.AnnotationSupport;

/// What happens around every test of a running service: its answers are held against its OpenAPI document, and the
/// clock
/// goes back to the system's time.
public class KitCallbacks implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (AnnotationSupport.isAnnotated(context.getTestInstance().getClass(), CampusTest.class)) {
            OpenApiGate.stand();
        }
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        Arc.container().instance(TestClock.class).get().reset();
    }
}
