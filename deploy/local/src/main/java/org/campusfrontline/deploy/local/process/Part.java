package org.campusfrontline.deploy.local.process;

/// One part of an installation: a process that can be started, killed and started again on the same data.
public interface Part {
    String name();

    /// Starts the process and returns once it does its work.
    void start();

    boolean alive();

    long pid();

    /// Ends the process in order; does nothing when it does not run.
    void stop();

    /// SIGKILL, as a crash would; returns once the process is gone.
    void kill();

    /// Starts the part again after [#kill()], on the same ports and data.
    default void restart() {
        if (alive()) {
            stop();
        }
        start();
    }
}
