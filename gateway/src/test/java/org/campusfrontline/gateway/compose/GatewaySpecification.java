package org.campusfrontline.gateway.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/// Holds answers against the schemas of the gateway's own specification.
final class GatewaySpecification {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GatewaySpecification() {}

    static Set<ValidationMessage> faults(String schema, String answer) {
        String all = text().replace("#/components/schemas/", "#/$defs/");
        try {
            JsonNode root = JSON.createObjectNode()
                    .put("$ref", "#/$defs/" + schema)
                    .set("$defs", JSON.readTree(all).at("/components/schemas"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(root)
                    .validate(JSON.readTree(answer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text() {
        try (InputStream in = GatewaySpecification.class.getResourceAsStream("/openapi/gateway.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
