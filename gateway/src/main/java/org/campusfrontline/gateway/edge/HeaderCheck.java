package org.campusfrontline.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import org.campusfrontline.gateway.http.NameSet;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.jspecify.annotations.Nullable;

/// Holds the headers against what two readers could understand in two ways: doubled, misspelt or smuggled ones.
final class HeaderCheck {

    private static final NameSet ONCE = NameSet.of(
            "host",
            "content-length",
            "transfer-encoding",
            "authorization",
            "content-type",
            "origin",
            "expect",
            "if-match",
            "idempotency-key",
            "x-request-id",
            "traceparent",
            "last-event-id");

    private final int count;

    HeaderCheck(int count) {
        this.count = count;
    }

    /// What is wrong, with a sentence for the developer.
    record Fault(GatewayProblem kind, String detail) {}

    @Nullable Fault faultOf(HttpServerRequest request) {
        MultiMap headers = request.headers();
        int seen = 0;
        for (Map.Entry<String, String> header : headers) {
            String name = header.getKey();
            if (++seen > count) {
                return new Fault(GatewayProblem.HEADERS_TOO_LARGE, "more than " + count + " headers");
            }
            if (!plainName(name)) {
                return malformed("a header's name holds other than letters, digits and hyphens");
            }
            if (!plainValue(header.getValue())) {
                return malformed("header " + name + " holds a control character");
            }
            if (ONCE.contains(name) && headers.getAll(name).size() > 1) {
                return malformed("header " + name + " is there more than once");
            }
        }
        return framingFault(request, headers);
    }

    private static @Nullable Fault framingFault(HttpServerRequest request, MultiMap headers) {
        String host = headers.get(HttpHeaders.HOST);
        if (host == null ? request.version() == HttpVersion.HTTP_1_1 : !plainHost(host)) {
            return malformed("the Host header is missing or not a host");
        }
        String encoding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("chunked")) {
            return malformed("the only transfer encoding is chunked");
        }
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (encoding != null || !digits(length))) {
            return malformed("the content length is not one number, or stands beside a transfer encoding");
        }
        return null;
    }

    private static boolean plainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
            if (!plain) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean plainValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean plainHost(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= ':' && c != '/';
            if (!plain && c != '[' && c != ']' && c != '_') {
                return false;
            }
        }
        return !host.isEmpty();
    }

    private static boolean digits(String length) {
        return !length.isEmpty() && length.length() <= 15 && length.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Fault malformed(String detail) {
        return new Fault(GatewayProblem.REQUEST_MALFORMED, detail);
    }
}
