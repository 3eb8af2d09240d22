package org.campusfrontline.gateway.edge;

import jakarta.inject.Singleton;

/// How far the stopping has come: first readiness goes down and connections are not kept, then nothing new is taken.
@Singleton
final class DrainState {

    private volatile boolean started;
    private volatile boolean refusing;

    boolean started() {
        return started;
    }

    boolean refusing() {
        return refusing;
    }

    void start() {
        started = true;
    }

    void refuse() {
        refusing = true;
    }
}
