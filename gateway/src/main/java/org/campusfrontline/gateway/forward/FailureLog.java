package org.campusfrontline.gateway.forward;

import java.time.Duration;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.jboss.logging.Logger;

/// Logs a service's failures at most once a second, with the count of those left out: an outage must not fill the disk.
final class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final String service;
    private long loggedAt = System.nanoTime() - PAUSE;
    private long leftOut;

    FailureLog(String service) {
        this.service = service;
    }

    void add(GatewayProblem kind, String requestId, Throwable cause) {
        long now = System.nanoTime();
        if (now - loggedAt < PAUSE) {
            leftOut++;
            return;
        }
        LOG.warnf(
                "service failed: service=%s code=%s requestId=%s cause=%s leftOut=%d",
                service, kind.code(), requestId, cause, leftOut);
        loggedAt = now;
        leftOut = 0;
    }
}
