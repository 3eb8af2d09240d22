package org.campusfrontline.gateway.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/// Gathers the body of an answer that the gateway reads itself, and gives up on one that is too large.
public final class BoundedBody {

    private BoundedBody() {}

    /// The whole body, or a failure once it exceeds `limit` bytes; the connection is then closed.
    public static Future<Buffer> of(HttpClientResponse answer, int limit) {
        Promise<Buffer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        answer.exceptionHandler(promise::tryFail);
        answer.handler(chunk -> {
            if (body.length() + chunk.length() <= limit) {
                body.appendBuffer(chunk);
            } else if (promise.tryFail("the answer exceeds " + limit + " bytes")) {
                answer.request().reset();
            }
        });
        answer.endHandler(end -> promise.tryComplete(body));
        return promise.future();
    }
}
