package org.campusfrontline.gateway.issuer;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The issuer's keys, read at start, every few minutes, and when a token names one that is not known yet.
/// A reading that fails keeps the keys that were there.
@Singleton
public final class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    private static final long FIRST_KEYS_PAUSE_MILLIS = 1_000;

    private final Vertx vertx;
    private final IssuerSettings settings;
    private final IssuerClient client;
    private final Clock clock;
    private volatile KeySet keys = KeySet.NONE;
    private volatile @Nullable IssuerDocument document;
    private volatile @Nullable Instant readAt;
    private volatile @Nullable Instant failedAt;
    private Instant startedAt = Instant.MIN;
    private @Nullable Future<Void> running;

    IssuerKeys(Vertx vertx, IssuerSettings settings, Clock clock) {
        this.vertx = vertx;
        this.settings = settings;
        this.clock = clock;
        this.client = new IssuerClient(vertx, settings.url());
    }

    void start(@Observes StartupEvent event) {
        read();
        vertx.setPeriodic(settings.refresh().toMillis(), timer -> read());
    }

    public KeySet current() {
        return keys;
    }

    /// Whether keys have been read at least once.
    public boolean known() {
        return readAt != null;
    }

    public Optional<IssuerDocument> document() {
        return Optional.ofNullable(document);
    }

    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /// Reads the keys again for an unknown one; callers share a running reading, and right after one nothing is read.
    public synchronized Future<Void> refresh() {
        Future<Void> shared = running;
        if (shared != null) {
            return shared;
        }
        boolean early = clock.instant().isBefore(startedAt.plus(settings.unknownKeyPause()));
        return early ? Future.succeededFuture() : read();
    }

    private synchronized Future<Void> read() {
        if (running != null) {
            return running;
        }
        startedAt = clock.instant();
        Promise<Void> promise = Promise.promise();
        running = promise.future();
        client.document()
                .compose(found -> client.keys(found, keys).onSuccess(read -> accept(found, read)))
                .onFailure(this::refuse)
                .onComplete(done -> {
                    settled();
                    promise.complete();
                });
        return promise.future();
    }

    private synchronized void settled() {
        running = null;
    }

    private void accept(IssuerDocument found, KeySet read) {
        if (!read.keys().keySet().equals(keys.keys().keySet())) {
            LOG.infof("issuer keys read: keys=%s", read.keys().keySet());
        }
        document = found;
        keys = read;
        readAt = clock.instant();
        failedAt = null;
    }

    private void refuse(Throwable cause) {
        if (failedAt == null) {
            LOG.warnf("issuer keys cannot be read: issuer=%s cause=%s", settings.url(), cause.getMessage());
        }
        failedAt = clock.instant();
        if (!known()) {
            vertx.setTimer(FIRST_KEYS_PAUSE_MILLIS, timer -> read());
        }
    }
}
