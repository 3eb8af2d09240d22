package org.campusfrontline.deploy.local.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.StackPorts;
import org.campusfrontline.deploy.local.stack.StackState;

/// The checkout that this command belongs to, and the folder with the data of its installation.
record Installation(Path checkout, CampusFolder folder) {
    /// Folder: `--data`, else the variable `CAMPUS_DATA`, else `.campus` in the checkout.
    static Installation of(CommandLine line) {
        Path checkout =
                Path.of(System.getProperty("campus.root", ".")).toAbsolutePath().normalize();
        Path data = line.one("--data")
                .or(() -> Optional.ofNullable(System.getenv("CAMPUS_DATA")))
                .map(Path::of)
                .orElse(checkout.resolve(".campus"));
        return new Installation(checkout, new CampusFolder(data));
    }

    /// Ports: `--port PART=NUMBER`, else the variable `CAMPUS_PORT_PART`, else the usual one.
    static StackPorts ports(CommandLine line) {
        StackPorts ports = StackPorts.usual();
        for (String part : new TreeSet<>(ports.byPart().keySet())) {
            String value = System.getenv("CAMPUS_PORT_" + part.toUpperCase(Locale.ROOT));
            if (value != null && !value.isBlank()) {
                ports = ports.with(part, number(value));
            }
        }
        for (String choice : line.all("--port")) {
            int equals = choice.indexOf('=');
            if (equals < 0) {
                throw new UsageFailure("--port takes PART=NUMBER, for instance gateway=8180");
            }
            ports = ports.with(choice.substring(0, equals), number(choice.substring(equals + 1)));
        }
        return ports;
    }

    StackState running() {
        return StackState.read(folder)
                .filter(state -> state.supervisor().handle().isPresent())
                .orElseThrow(() -> new PartFailure("nothing runs on " + folder.root() + "; start it: ./campus up"));
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535 || Integer.parseInt(text) == 0) {
            throw new UsageFailure("not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
