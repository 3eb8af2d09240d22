package org.campusfrontline.deploy.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.StackLock;

/// Empties the data folder; refused while an installation runs on it.
final class ResetCommand {
    private ResetCommand() {}

    static int run(List<String> arguments) {
        CommandLine line = CommandLine.parse(arguments, Set.of(), Set.of("--data"));
        CampusFolder folder = Installation.of(line).folder();
        if (!Files.isDirectory(folder.root())) {
            Console.OUT.println("nothing to empty");
            return 0;
        }
        refuseForeign(folder);
        try (StackLock held = StackLock.take(folder);
                Stream<Path> inside = Files.list(folder.root())) {
            for (Path path : inside.toList()) {
                Folders.delete(path);
            }
        } catch (IOException e) {
            throw new PartFailure("cannot empty " + folder.root(), e);
        }
        Console.OUT.println("emptied " + folder.root());
        return 0;
    }

    /// A mistyped folder must not be emptied: an installation's own has a lock file.
    private static void refuseForeign(CampusFolder folder) {
        try (Stream<Path> inside = Files.list(folder.root())) {
            if (inside.findAny().isPresent() && !Files.exists(folder.lock())) {
                throw new PartFailure(
                        folder.root() + " does not look like an installation's data; nothing was removed");
            }
        } catch (IOException e) {
            throw new PartFailure("cannot read " + folder.root(), e);
        }
    }
}
