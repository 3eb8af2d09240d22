package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/// The OpenAPI document as the running service serves it, with its issuer's address taken out.
public final class ServedDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "quarkus.smallrye-openapi.path";

    private ServedDocument() {}

    /// Whether the application under test has a document at all.
    public static boolean isThere() {
        return ConfigProvider.getConfig().getOptionalValue(PATH, String.class).isPresent();
    }

    /// The service's root, such as `/api/volunteer`.
    public static String root() {
        String path = ConfigProvider.getConfig()
                .getOptionalValue(PATH, String.class)
                .orElseThrow(() -> new AssertionError(PATH + " must be /api/<service>/openapi"));
        return path.replaceFirst("/openapi$", "");
    }

    /// The service's short name, such as `volunteer`.
    public static String service() {
        return root().substring(root().lastIndexOf('/') + 1);
    }

    public static URI address() {
        return URI.create(
                TestHTTPResourceManager.getUri().replace("0.0.0.0", "127.0.0.1").replaceFirst("(//[^/]+).*", "$1"));
    }

    public static JsonNode read() {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(root() + "/openapi?format=json"))
                .build();
        // Without the upgrade to HTTP/2, in whose midst a large document was seen to be taken for frames.
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(request.uri() + " answers " + answer.statusCode());
            }
            return withoutIssuer(JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new AssertionError("no OpenAPI document at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode withoutIssuer(JsonNode document) {
        if (document.at("/components/securitySchemes/campus") instanceof ObjectNode scheme) {
            scheme.put("openIdConnectUrl", "https://issuer.invalid/.well-known/openid-configuration");
        }
        return document;
    }
}
