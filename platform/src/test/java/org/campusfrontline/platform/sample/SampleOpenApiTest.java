package org.campusfrontline.platform.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.openapi.OpenApiContract;

@CampusTest
class SampleOpenApiTest extends OpenApiContract {

    /// Without what the tests of the platform's parts add for themselves.
    @Override
    protected JsonNode document() {
        ObjectNode document = (ObjectNode) super.document();
        ObjectNode paths = (ObjectNode) document.get("paths");
        paths.properties().removeIf(path -> path.getKey().contains("/test-"));
        return document;
    }

    @Override
    protected Path approvedCopy() {
        return Path.of("platform", "src", "test", "resources", "openapi", "sample.yaml");
    }
}
