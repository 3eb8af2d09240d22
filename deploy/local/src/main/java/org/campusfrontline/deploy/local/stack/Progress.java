package org.campusfrontline.deploy.local.stack;

import java.time.Duration;

/// Told what the stack does, as it does it; calls may come from several threads.
public interface Progress {
    void starting(String part);

    void ready(String part, Duration took, String where);

    void stopped(String part);

    /// A part ended that nobody asked to end.
    void died(String part);

    /// For benchmarks and tests: says nothing.
    static Progress silent() {
        return new Progress() {
            @Override
            public void starting(String part) {}

            @Override
            public void ready(String part, Duration took, String where) {}

            @Override
            public void stopped(String part) {}

            @Override
            public void died(String part) {}
        };
    }
}
