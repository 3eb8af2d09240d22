package org.campusfrontline.gateway.call;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import org.campusfrontline.gateway.problem.Problem;

/// Writes what the gateway answers by itself, with the headers that keep a browser from doing anything odd with it.
public final class OwnAnswer {

    private static final CharSequence SNIFF = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence FRAME = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private OwnAnswer() {}

    public static void problem(Call call, Problem problem) {
        HttpServerResponse response = call.response();
        if (call.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.kind().status());
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, problem.language().tag());
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.retryAfterSeconds() > 0) {
            response.putHeader(EdgeHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
        }
        send(call, Problem.MEDIA_TYPE, problem.toJson().toBuffer());
    }

    public static void json(Call call, Buffer body) {
        send(call, "application/json", body);
    }

    /// Ends the call with a status and no body.
    public static void empty(Call call, int status) {
        UnreadBody.settle(call);
        call.response().setStatusCode(status).end();
    }

    /// Ends the call with this body; a status, a policy or a caching rule set before stays.
    public static void send(Call call, CharSequence mediaType, Buffer body) {
        MultiMap headers = call.response().headers();
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        headers.set(SNIFF, "nosniff");
        headers.set(FRAME, "DENY");
        headers.set(REFERRER, "no-referrer");
        setIfAbsent(headers, POLICY, NOTHING);
        setIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        UnreadBody.settle(call);
        if (call.request().method() == HttpMethod.HEAD) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
            call.response().end();
        } else {
            call.response().end(body);
        }
    }

    private static void setIfAbsent(MultiMap headers, CharSequence name, CharSequence value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
