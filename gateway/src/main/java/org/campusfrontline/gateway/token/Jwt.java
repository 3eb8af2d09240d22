package org.campusfrontline.gateway.token;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// A compact signed JWT taken apart, nothing about it believed yet.
record Jwt(JsonObject header, JsonObject claims, byte[] signed, byte[] signature) {

    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    /// Three parts of unpadded base64url, the first two of them JSON objects; anything else is nothing.
    static Optional<Jwt> parse(String token) {
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0 || token.indexOf('=') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Jwt(
                    json(token.substring(0, first)),
                    json(token.substring(first + 1, second)),
                    token.substring(0, second).getBytes(StandardCharsets.ISO_8859_1),
                    BASE64.decode(token.substring(second + 1))));
        } catch (IllegalArgumentException | DecodeException | ClassCastException broken) {
            return Optional.empty();
        }
    }

    private static JsonObject json(String part) {
        return new JsonObject(Buffer.buffer(BASE64.decode(part)));
    }
}
