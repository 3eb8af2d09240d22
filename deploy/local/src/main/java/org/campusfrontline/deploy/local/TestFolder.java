package org.campusfrontline.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.process.PartFailure;

/// Where the parts of tests keep their data: a folder a JVM below `target`, swept by the next run once its JVM is gone.
final class TestFolder {
    private static final String KEY = "campus.parts.folder";

    private TestFolder() {}

    static Path of(String part) {
        synchronized (Runtime.getRuntime()) {
            String known = System.getProperty(KEY);
            Path folder = known == null ? make() : Path.of(known);
            System.setProperty(KEY, folder.toString());
            return folder.resolve(part);
        }
    }

    /// Unpacked programs are shared by all modules: they lie in the project's `.campus`, or in `target` outside of it.
    static Path programs() {
        String root = System.getProperty("campus.root", "");
        return root.isBlank() ? target().resolve("programs") : Path.of(root, ".campus", "programs");
    }

    private static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    private static Path make() {
        Path parts = target().resolve("parts");
        try {
            Files.createDirectories(parts);
            try (Stream<Path> old = Files.list(parts)) {
                old.filter(TestFolder::ownerIsGone).forEach(TestFolder::delete);
            }
        } catch (IOException e) {
            throw new PartFailure("cannot use " + parts, e);
        }
        Path own = parts.resolve(Long.toString(ProcessHandle.current().pid()));
        delete(own);
        return own;
    }

    private static boolean ownerIsGone(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(name))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new PartFailure("cannot delete " + folder, e);
        }
    }
}
