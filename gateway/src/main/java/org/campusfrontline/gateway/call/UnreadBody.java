package org.campusfrontline.gateway.call;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/// What becomes of a body that nobody will read. A short one is read and forgotten; a long one ends the
/// connection, but only after the client had the time to read why: closing at once would destroy the answer.
public final class UnreadBody {

    private static final int SHORT = 64 * 1024;
    private static final int LINGER_BYTES = 4 * 1024 * 1024;
    private static final int LINGER_MILLIS = 2_000;

    private final HttpServerRequest request;
    private final HttpConnection connection;
    private int read;

    private UnreadBody(HttpServerRequest request) {
        this.request = request;
        this.connection = request.connection();
    }

    /// To be called before the answer's head is written.
    public static void settle(Call call) {
        HttpServerRequest request = call.request();
        if (!call.hasBody() || request.isEnded()) {
            return;
        }
        UnreadBody rest = new UnreadBody(request);
        request.exceptionHandler(gone -> {});
        if (rest.isShort()) {
            request.handler(Buffer::length);
            request.endHandler(end -> {});
        } else {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            rest.linger(call);
        }
        request.resume();
    }

    /// To be called when the answer was a service's, said that the connection will close, and is on its way.
    public static void abandon(Call call) {
        HttpServerRequest request = call.request();
        if (request.isEnded()) {
            request.connection().close();
        } else {
            request.exceptionHandler(gone -> {});
            new UnreadBody(request).linger(call);
            request.resume();
        }
    }

    private boolean isShort() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,6}") && Integer.parseInt(length) <= SHORT;
    }

    private void linger(Call call) {
        request.handler(chunk -> {
            read += chunk.length();
            if (read > LINGER_BYTES) {
                connection.close();
            }
        });
        request.endHandler(end -> connection.close());
        call.loop().owner().setTimer(LINGER_MILLIS, timer -> connection.close());
    }
}
