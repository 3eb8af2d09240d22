package org.campusfrontline.gateway.issuer;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.tracing.TracingPolicy;
import java.net.URI;
import org.campusfrontline.gateway.http.BoundedBody;

/// Reads the two documents of the issuer; each reading has a deadline and a bound.
final class IssuerClient {

    private static final int DEADLINE_MILLIS = 3_000;
    private static final int GREATEST_DOCUMENT = 256 * 1024;

    private final HttpClient client;
    private final String issuer;

    IssuerClient(Vertx vertx, String issuer) {
        this.issuer = issuer;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(DEADLINE_MILLIS)
                .setKeepAlive(false)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    Future<IssuerDocument> document() {
        return json(URI.create(issuer + IssuerDocument.PATH)).map(json -> {
            IssuerDocument document = IssuerDocument.of(json);
            if (!document.issuer().equals(issuer)) {
                throw new IllegalStateException(
                        "the issuer calls itself %s, the setting says %s".formatted(document.issuer(), issuer));
            }
            return document;
        });
    }

    Future<KeySet> keys(IssuerDocument document, KeySet before) {
        return json(document.keys()).map(json -> KeySet.of(json, before));
    }

    private Future<JsonObject> json(URI address) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(DEADLINE_MILLIS)
                .putHeader("Accept", "application/json");
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? BoundedBody.of(answer, GREATEST_DOCUMENT)
                        : Future.failedFuture(address + " answers " + answer.statusCode()))
                .map(Buffer::toJsonObject);
    }
}
