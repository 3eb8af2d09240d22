package org.campusfrontline.deploy.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.local.database.Schema;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;
import org.jspecify.annotations.Nullable;

/// The whole installation: starts its parts in order, each a process of its own, kills and restarts any of them,
/// stops all. Parts are called database, broker, issuer, volunteer, roster, assessment, notification, gateway.
public final class Stack implements AutoCloseable {
    private final StackSettings settings;
    private final Progress progress;
    private final Infrastructure infrastructure;
    private final Map<String, SupervisedPart> parts = new LinkedHashMap<>();
    private @Nullable StackLock lock;
    private @Nullable Watch watch;

    public Stack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        infrastructure = new Infrastructure(settings);
    }

    /// Starts everything, or nothing: what had started is stopped again where a part fails.
    public void start() {
        lock = StackLock.take(settings.folder());
        try {
            List<SupervisedPart> servers = infrastructure.parts().stream()
                    .map(part -> supervise(part, settings.ports().of(part.name()), false))
                    .toList();
            List<SupervisedPart> applications =
                    settings.services().stream().map(this::application).toList();
            Preflight.check(settings, List.copyOf(parts.keySet()));
            Keyset.ensure(settings.folder());
            writeState();
            Together.run(servers, SupervisedPart::start);
            infrastructure.prepare();
            Together.run(applications, SupervisedPart::start);
            watch = new Watch(List.copyOf(parts.values()), progress);
            watch.open();
        } catch (PartFailure failure) {
            stop();
            throw failure;
        }
    }

    /// Stops the applications, then what they need; may be called again.
    public synchronized void stop() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        Together.run(select(true), SupervisedPart::stop);
        List<SupervisedPart> servers = new ArrayList<>(select(false));
        servers.reversed().forEach(SupervisedPart::stop);
        if (lock != null) {
            forgetState();
            lock.close();
            lock = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /// SIGKILL to one part; the others go on.
    public void kill(String part) {
        part(part).kill();
    }

    /// Starts a part again after [#kill(String)], with the same port, data and settings.
    public void restart(String part) {
        part(part).restart();
    }

    public Part part(String name) {
        SupervisedPart part = parts.get(name);
        if (part == null) {
            throw new PartFailure("no part is called " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    /// A further process of an application that owns data, on a port of its own: `volunteer-2` and so on.
    public Replica addReplica(Service service) {
        long known = parts.keySet().stream()
                .filter(name -> name.matches(service.part() + "(-\\d+)?"))
                .count();
        String name = service.part() + "-" + (known + 1);
        int port = Ports.free();
        Environments environments = environments();
        Part application = new Application(
                name, service, settings, port, environments.owner(service, name, port, schema(service)));
        SupervisedPart replica = supervise(application, port, true);
        replica.start();
        return new Replica(replica, "http://" + Ports.LOOPBACK + ":" + port);
    }

    /// A further process of an application and where it answers.
    public record Replica(Part part, String url) {}

    /// Where an application answers, `http://127.0.0.1:8080` for instance.
    public String url(Service service) {
        return "http://" + Ports.LOOPBACK + ":" + settings.ports().of(service.part());
    }

    public String issuerUrl() {
        return infrastructure.issuerUrl();
    }

    public String bootstrapServers() {
        return infrastructure.bootstrapServers();
    }

    public Schema schema(Service service) {
        return infrastructure.schema(service.schema().orElseThrow());
    }

    public StackSettings settings() {
        return settings;
    }

    private Environments environments() {
        return new Environments(settings, infrastructure.issuerUrl(), infrastructure.bootstrapServers());
    }

    private SupervisedPart application(Service service) {
        int port = settings.ports().of(service.part());
        Environments environments = environments();
        Map<String, String> environment = service == Service.GATEWAY
                ? environments.gateway(port)
                : environments.owner(service, service.part(), port, schema(service));
        return supervise(new Application(service.part(), service, settings, port, environment), port, true);
    }

    private SupervisedPart supervise(Part part, int port, boolean application) {
        SupervisedPart supervised = new SupervisedPart(part, port, application, progress, this::writeState);
        parts.put(part.name(), supervised);
        return supervised;
    }

    private List<SupervisedPart> select(boolean applications) {
        return parts.values().stream()
                .filter(part -> part.application() == applications)
                .toList();
    }

    private synchronized void writeState() {
        List<StackState.PartState> all =
                parts.values().stream().map(SupervisedPart::state).toList();
        new StackState(
                        RunningProcess.of(ProcessHandle.current().pid()),
                        url(Service.GATEWAY),
                        issuerUrl(),
                        bootstrapServers(),
                        all)
                .write(settings.folder());
    }

    private void forgetState() {
        try {
            Files.deleteIfExists(settings.folder().state());
        } catch (IOException e) {
            throw new PartFailure("cannot remove " + settings.folder().state(), e);
        }
    }
}
