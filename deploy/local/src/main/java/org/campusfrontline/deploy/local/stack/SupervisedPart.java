package org.campusfrontline.deploy.local.stack;

import java.time.Duration;
import org.campusfrontline.deploy.local.process.Part;

/// A part of the stack: tells its progress, and knows whether it is meant to run.
final class SupervisedPart implements Part {
    private final Part part;
    private final int port;
    private final boolean application;
    private final Progress progress;
    private final Runnable changed;
    private volatile boolean meantToRun;

    SupervisedPart(Part part, int port, boolean application, Progress progress, Runnable changed) {
        this.part = part;
        this.port = port;
        this.application = application;
        this.progress = progress;
        this.changed = changed;
    }

    boolean application() {
        return application;
    }

    /// Whether it ended though nobody asked it to.
    boolean lost() {
        return meantToRun && !part.alive();
    }

    void giveUp() {
        meantToRun = false;
    }

    StackState.PartState state() {
        RunningProcess process = part.alive() ? RunningProcess.of(part.pid()) : RunningProcess.NONE;
        return new StackState.PartState(name(), process, port, application);
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public void start() {
        progress.starting(name());
        long before = System.nanoTime();
        part.start();
        meantToRun = true;
        changed.run();
        progress.ready(name(), Duration.ofNanos(System.nanoTime() - before), "127.0.0.1:" + port);
    }

    @Override
    public boolean alive() {
        return part.alive();
    }

    @Override
    public long pid() {
        return part.pid();
    }

    @Override
    public void stop() {
        meantToRun = false;
        if (part.alive()) {
            part.stop();
            progress.stopped(name());
        }
    }

    @Override
    public void kill() {
        meantToRun = false;
        part.kill();
    }
}
