package org.campusfrontline.deploy.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.Progress;
import org.campusfrontline.deploy.local.stack.Service;
import org.campusfrontline.deploy.local.stack.Stack;
import org.campusfrontline.deploy.local.stack.StackPorts;
import org.campusfrontline.deploy.local.stack.StackSettings;

/// An installation for one benchmark: free ports, and a folder of its own that is gone afterwards, also after Ctrl-C.
/// What a killed benchmark left is removed by the next one.
public final class OwnStack implements AutoCloseable {

    private static final Path FOLDERS = Path.of("deploy", "bench", "target", "installations");

    private final Stack stack;
    private final Path folder;
    private boolean closed;

    private OwnStack(Stack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
    }

    public static OwnStack start(Consumer<String> tell) {
        return start(List.of(Service.values()), tell);
    }

    /// With these services alone.
    public static OwnStack start(List<Service> services, Consumer<String> tell) {
        Path checkout = checkout();
        Path folders = checkout.resolve(FOLDERS);
        sweep(folders);
        Path folder = folders.resolve(Long.toString(ProcessHandle.current().pid()));
        sharePrograms(folder, checkout.resolve(".campus"));
        StackSettings settings = StackSettings.usual(checkout, folder)
                .withPorts(StackPorts.free())
                .withServices(services);
        OwnStack own = new OwnStack(new Stack(settings, Progress.silent()), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(own::close, "stop"));
        tell.accept("starting an installation in " + folder);
        boolean started = false;
        try {
            own.stack.start();
            started = true;
        } finally {
            if (!started) {
                own.close();
            }
        }
        return own;
    }

    public static Path checkout() {
        return Path.of(System.getProperty("campus.root", ".")).toAbsolutePath().normalize();
    }

    public Stack stack() {
        return stack;
    }

    /// The main job's settings against this installation.
    public DemoSettings demo() {
        return DemoSettings.usual(
                stack.url(Service.GATEWAY), stack.issuerUrl(), stack.settings().folder());
    }

    /// Whoever comes second waits for the first, so that the JVM does not end in the midst of it.
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stack.stop();
            delete(folder);
        }
    }

    /// The database's program is unpacked once for all.
    private static void sharePrograms(Path folder, Path usual) {
        Path shared = new CampusFolder(usual).programs();
        try {
            Files.createDirectories(shared);
            Files.createDirectories(folder);
            Files.createSymbolicLink(new CampusFolder(folder).programs(), shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path folders) {
        if (!Files.isDirectory(folders)) {
            return;
        }
        try (Stream<Path> all = Files.list(folders)) {
            List<Path> left = all.filter(OwnStack::ownerIsGone).toList();
            left.forEach(OwnStack::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ownerIsGone(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(name))
                        .filter(ProcessHandle::isAlive)
                        .filter(owner -> owner.pid() != ProcessHandle.current().pid())
                        .isEmpty();
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
