package org.campusfrontline.gateway.revocation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads the topic of revocations on a thread of its own for as long as the gateway runs, and begins anew
/// after every failure.
@Singleton
final class RevocationReader {

    private static final Logger LOG = Logger.getLogger(RevocationReader.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PARTING = Duration.ofSeconds(5);

    private final RevocationSettings settings;
    private final Revocations revocations;
    private final RevocationState state;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable RevocationTopic topic;
    private @Nullable Thread thread;

    RevocationReader(RevocationSettings settings, Revocations revocations, RevocationState state) {
        this.settings = settings;
        this.revocations = revocations;
        this.state = state;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("revocation-reader").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        RevocationTopic open = topic;
        if (open != null) {
            open.wakeUp();
        }
        if (thread != null) {
            thread.join(PARTING);
        }
    }

    private void run() {
        try {
            do {
                readUntilFailure();
            } while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void readUntilFailure() {
        try (RevocationTopic open = new RevocationTopic(settings, revocations, state)) {
            topic = open;
            while (stopping.getCount() > 0) {
                open.readOn();
            }
        } catch (KafkaException | IllegalStateException broken) {
            if (stopping.getCount() > 0 && state.enter(RevocationState.Phase.AWAY)) {
                LOG.warnf("revocations cannot be read: brokers=%s cause=%s", settings.brokers(), broken.getMessage());
            }
        } finally {
            topic = null;
        }
    }
}
