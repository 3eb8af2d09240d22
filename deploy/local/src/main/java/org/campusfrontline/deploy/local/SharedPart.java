package org.campusfrontline.deploy.local;

import java.util.Optional;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.Ports;

/// A part that is one for the whole JVM, however many class loaders load this class: what is known of it (port,
/// process id) is kept in system properties, since a test framework may load this class several times.
final class SharedPart implements Part {
    private static final Object JVM = Runtime.getRuntime();

    private final String name;
    private final Factory factory;

    private SharedPart(String name, Factory factory) {
        this.name = name;
        this.factory = factory;
    }

    /// Makes the part's object: for a first start, or for the process that already runs.
    interface Factory {
        Part make(int port, Optional<Long> pid);
    }

    static SharedPart of(String name, Factory factory) {
        SharedPart part = new SharedPart(name, factory);
        synchronized (JVM) {
            if (System.getProperty(part.key("port")) == null) {
                System.setProperty(part.key("port"), Integer.toString(Ports.free()));
                part.start();
            }
        }
        return part;
    }

    int port() {
        return Integer.getInteger(key("port"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        synchronized (JVM) {
            Part fresh = factory.make(port(), Optional.empty());
            fresh.start();
            System.setProperty(key("pid"), Long.toString(fresh.pid()));
        }
    }

    @Override
    public boolean alive() {
        return Optional.ofNullable(Long.getLong(key("pid")))
                .map(pid -> factory.make(port(), Optional.of(pid)).alive())
                .orElse(false);
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public void stop() {
        running().stop();
    }

    @Override
    public void kill() {
        running().kill();
    }

    private Part running() {
        return factory.make(port(), Optional.ofNullable(Long.getLong(key("pid"))));
    }

    private String key(String what) {
        return "campus.parts." + name + "." + what;
    }
}
