package org.campusfrontline.deploy.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;

/// One wish of one person; the key stays the same however often it has to be sent.
public record Call(
        String method,
        String path,
        Optional<String> token,
        String contentType,
        String body,
        String key,
        Optional<Long> version) {

    private static final String JSON = "application/json";

    public static Call get(String path, String token) {
        return new Call("GET", path, Optional.of(token), JSON, "", "", Optional.empty());
    }

    public static Call post(String path, String token, JsonNode body) {
        return new Call("POST", path, Optional.of(token), JSON, body.toString(), newKey(), Optional.empty());
    }

    public static Call upload(String path, String token, String contentType, String body) {
        return new Call("POST", path, Optional.of(token), contentType, body, newKey(), Optional.empty());
    }

    public static Call put(String path, String token) {
        return new Call("PUT", path, Optional.of(token), JSON, "", "", Optional.empty());
    }

    public static Call put(String path, String token, JsonNode body) {
        return new Call("PUT", path, Optional.of(token), JSON, body.toString(), "", Optional.empty());
    }

    /// A change of the version that was read.
    public Call ifMatch(long known) {
        return new Call(method, path, token, contentType, body, key, Optional.of(known));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
