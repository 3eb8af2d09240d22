package org.campusfrontline.gateway.call;

import io.vertx.core.http.HttpHeaders;

/// Names of the headers that the edge itself reads or writes.
public final class EdgeHeaders {

    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    public static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");
    public static final CharSequence TRACE_STATE = HttpHeaders.createOptimized("tracestate");
    public static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    public static final CharSequence WWW_AUTHENTICATE = HttpHeaders.createOptimized("WWW-Authenticate");
    public static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");
    public static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    public static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    public static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");

    private EdgeHeaders() {}
}
