package org.campusfrontline.platform.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `Prefer: handling=lenient` (RFC 7240): unknown fields of this request are ignored and named in the answer.
@Singleton
class LenientReading {

    private static final Pattern PLAIN = Pattern.compile("[\\w.-]{1,60}");
    private static final int MOST_NAMED = 1000;

    boolean ignores(String field) {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        if (request == null || !wanted(request.request().getHeader("Prefer"))) {
            return false;
        }
        name(request.response(), PLAIN.matcher(field).matches() ? field : hex(field));
        return true;
    }

    private static boolean wanted(@Nullable String prefer) {
        return prefer != null && prefer.replace(" ", "").contains("handling=lenient");
    }

    private static void name(HttpServerResponse answer, String field) {
        String before = answer.headers().get("Ignored-Fields");
        String named = before == null ? field : before + ", " + field;
        if (named.length() <= MOST_NAMED) {
            answer.putHeader("Preference-Applied", "handling=lenient").putHeader("Ignored-Fields", named);
        }
    }

    private static String hex(String field) {
        String hex = HexFormat.of().formatHex(field.getBytes(StandardCharsets.UTF_8));
        return "x" + hex.substring(0, Math.min(hex.length(), 40));
    }
}
