package org.campusfrontline.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.EdgeHeaders;
import org.campusfrontline.gateway.http.NameSet;
import org.campusfrontline.gateway.route.Service;
import org.jspecify.annotations.Nullable;

/// Which headers pass. Inward: nothing that belongs to one connection, and nothing by which an outsider could
/// pose as somebody or somewhere; outward: nothing that belongs to one connection or to the edge.
public final class HeaderPolicy {

    private static final NameSet INWARD = NameSet.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "host",
            "expect",
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "x-cluster-client-ip",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "x-request-id",
            "traceparent",
            "tracestate",
            "remote-user");
    private static final NameSet OUTWARD = NameSet.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-request-id",
            "server",
            "x-powered-by",
            "via",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "access-control-allow-methods",
            "access-control-allow-headers",
            "access-control-expose-headers",
            "access-control-max-age");
    private static final String[] IDENTITY_PREFIXES = {
        "x-user-", "x-forwarded-", "x-original-", "x-rewrite-", "x-remote-", "x-auth-", "x-authenticated-", "x-campus-"
    };
    private static final NameSet IDENTITY = NameSet.of("x-user", "x-remote-user", "x-auth", "x-roles", "x-role");
    private static final NameSet LOCATIONS = NameSet.of("location", "content-location");

    private final @Nullable URI publicOrigin;
    private final boolean traced;

    /// `traced` where the HTTP client itself writes the trace headers, from its span.
    public HeaderPolicy(UpstreamSettings settings, boolean traced) {
        this.publicOrigin = settings.publicOrigin().orElse(null);
        this.traced = traced;
    }

    /// Copies what may go on to a service and adds what the edge knows.
    public void inward(Call call, MultiMap to) {
        HttpServerRequest request = call.request();
        Set<String> nominated = nominated(request.getHeader(HttpHeaders.CONNECTION));
        request.headers().forEach((name, value) -> {
            if (!INWARD.contains(name) && !identity(name) && !nominated(nominated, name)) {
                to.add(name, value);
            }
        });
        addKnown(call, to);
    }

    /// Only what concerns the edge and the caller: for a request that the gateway makes on behalf of a call.
    public void derived(Call call, MultiMap to) {
        HttpServerRequest request = call.request();
        copy(request, to, HttpHeaders.AUTHORIZATION);
        copy(request, to, HttpHeaders.ACCEPT_LANGUAGE);
        to.add(HttpHeaders.ACCEPT, "application/json");
        addKnown(call, to);
    }

    private void addKnown(Call call, MultiMap to) {
        HttpServerRequest request = call.request();
        to.add(EdgeHeaders.REQUEST_ID, call.requestId());
        if (!traced) {
            to.add(EdgeHeaders.TRACE_PARENT, call.traceParent());
            if (call.continuesTrace()) {
                copy(request, to, EdgeHeaders.TRACE_STATE);
            }
        }
        to.add(EdgeHeaders.FORWARDED_FOR, request.remoteAddress().hostAddress());
        URI origin = publicOrigin;
        if (origin == null) {
            to.add(EdgeHeaders.FORWARDED_PROTO, request.scheme());
            copy(request, to, HttpHeaders.HOST, EdgeHeaders.FORWARDED_HOST);
        } else {
            to.add(EdgeHeaders.FORWARDED_PROTO, origin.getScheme());
            to.add(EdgeHeaders.FORWARDED_HOST, origin.getAuthority());
        }
    }

    /// Copies what may go out to the client; places that name the service's own origin become relative.
    static void outward(MultiMap from, Service service, MultiMap to) {
        Set<String> nominated = nominated(from.get(HttpHeaders.CONNECTION));
        from.forEach((name, value) -> {
            if (OUTWARD.contains(name) || nominated(nominated, name)) {
                return;
            }
            to.add(name, LOCATIONS.contains(name) ? relative(value, service) : value);
        });
    }

    private static String relative(String place, Service service) {
        String origin = service.origin();
        boolean own = place.startsWith(origin) && place.startsWith("/", origin.length());
        return own ? place.substring(origin.length()) : place;
    }

    private static boolean identity(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        if (first != 'x' && first != 'X') {
            return false;
        }
        for (String prefix : IDENTITY_PREFIXES) {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return IDENTITY.contains(name);
    }

    private static boolean nominated(Set<String> nominated, String name) {
        return !nominated.isEmpty() && nominated.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> nominated(@Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return Set.of();
        }
        return Stream.of(connection.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void copy(HttpServerRequest from, MultiMap to, CharSequence name) {
        copy(from, to, name, name);
    }

    private static void copy(HttpServerRequest from, MultiMap to, CharSequence name, CharSequence as) {
        String value = from.getHeader(name);
        if (value != null) {
            to.add(as, value);
        }
    }
}
