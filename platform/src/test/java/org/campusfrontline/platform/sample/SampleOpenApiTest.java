package org.campusfrontline.platform.sample;

import java.nio.file.Path;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.openapi.OpenApiContract;

@CampusTest
class SampleOpenApiTest extends OpenApiContract {

    @Override
    protected Path approvedCopy() {
        return Path.of("platform", "src", "test", "resources", "openapi", "sample.yaml");
    }
}
