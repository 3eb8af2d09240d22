package org.campusfrontline.gateway.console;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.issuer.IssuerDocument;
import org.campusfrontline.gateway.issuer.IssuerKeys;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.route.RouteTable;
import org.campusfrontline.gateway.route.Service;
import org.jspecify.annotations.Nullable;

/// The operators' console at `/console`: all specifications on one page, tried out through the gateway itself.
@Singleton
public final class Console {

    private static final String SETTINGS = "/console/settings.json";
    private static final String SPECIFICATION = "/api/gateway/openapi";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self' %s; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Vertx vertx;
    private final RouteTable routes;
    private final IssuerKeys issuer;
    private final ConsoleSettings settings;
    private volatile @Nullable Future<@Nullable Map<String, Asset>> assets;

    Console(Vertx vertx, RouteTable routes, IssuerKeys issuer, ConsoleSettings settings) {
        this.vertx = vertx;
        this.routes = routes;
        this.issuer = issuer;
        this.settings = settings;
    }

    /// The specification of the gateway's own few endpoints.
    public void specification(Call call) {
        file(call, SPECIFICATION);
    }

    public void answer(Call call) {
        String path = call.path();
        if (path.equals(SETTINGS)) {
            OwnAnswer.json(call, pageSettings().toBuffer());
            return;
        }
        file(call, path.equals("/console/") ? "/console" : path);
    }

    private void file(Call call, String wanted) {
        loaded().onComplete(read -> {
            Map<String, Asset> all = read.result();
            Asset asset = all == null ? null : all.get(wanted);
            if (asset == null) {
                OwnAnswer.problem(call, call.problem(GatewayProblem.NO_ROUTE, "the console has no such file"));
            } else {
                send(call, asset);
            }
        });
    }

    private void send(Call call, Asset asset) {
        HttpServerResponse response = call.response();
        response.putHeader(HttpHeaders.ETAG, asset.tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.putHeader("Content-Security-Policy", POLICY.formatted(issuerOrigins()));
        if (asset.tag().equals(call.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            OwnAnswer.empty(call, 304);
            return;
        }
        String accepted = call.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        Buffer body = asset.plain();
        if (asset.worthCompressing() && accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = asset.compressed();
        }
        OwnAnswer.send(call, asset.mediaType(), body);
    }

    /// Read when first asked for, since most gateways never are.
    private Future<@Nullable Map<String, Asset>> loaded() {
        Future<@Nullable Map<String, Asset>> known = assets;
        if (known == null) {
            known = vertx.executeBlocking(Assets::read);
            assets = known;
        }
        return known;
    }

    private JsonObject pageSettings() {
        JsonArray specifications = new JsonArray();
        for (Service service : routes.services()) {
            specifications.add(specification(service.name(), "/api/" + service.name() + "/openapi"));
        }
        specifications.add(specification("gateway", SPECIFICATION));
        Optional<IssuerDocument> document = issuer.document();
        return new JsonObject()
                .put("specifications", specifications)
                .put("clientId", settings.clientId())
                .put("scopes", settings.scopes())
                .put("discoveryUrl", document.map(IssuerDocument::discovery).orElse(null))
                .put(
                        "authorizationUrl",
                        document.map(found -> found.authorization().toString()).orElse(null))
                .put("tokenUrl", document.map(found -> found.token().toString()).orElse(null));
    }

    private static JsonObject specification(String name, String url) {
        return new JsonObject().put("name", name).put("url", url);
    }

    private String issuerOrigins() {
        return issuer.document().map(found -> origin(found.token())).orElse("");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
