package org.campusfrontline.gateway.edge;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;

/// Why the HTTP reader gave up on a request.
enum Unreadable {
    LINE_TOO_LONG,
    HEAD_TOO_LARGE,
    MALFORMED;

    static Unreadable of(HttpServerRequest request) {
        return switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line -> LINE_TOO_LONG;
            case TooLongHttpHeaderException head -> HEAD_TOO_LARGE;
            case null, default -> MALFORMED;
        };
    }
}
