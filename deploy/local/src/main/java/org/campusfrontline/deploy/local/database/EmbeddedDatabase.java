package org.campusfrontline.deploy.local.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.local.process.ChildProcess;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.process.Launch;
import org.campusfrontline.deploy.local.process.LogTail;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;
import org.campusfrontline.deploy.local.process.Secrets;
import org.jspecify.annotations.Nullable;

/// A real MariaDB server on the loopback address, with a schema and an account for each name in its settings.
/// Every commit reaches the disk before it is answered, so that data survives SIGKILL.
public final class EmbeddedDatabase implements Part {
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(90);

    private final DatabaseSettings settings;
    private final DataFolder folder;
    private @Nullable ChildProcess process;

    public EmbeddedDatabase(DatabaseSettings settings) {
        this.settings = settings;
        folder = new DataFolder(settings.directory());
    }

    /// A server that already runs under this process id.
    public EmbeddedDatabase(DatabaseSettings settings, long pid) {
        this(settings);
        process = ChildProcess.attach(pid, settings.log(), settings.grace());
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void start() {
        MariaDbCommand command = new MariaDbCommand(settings, MariaDbPrograms.in(settings.programs()), folder);
        try {
            folder.prepare();
            if (!folder.initialised()) {
                initialise(command);
            }
        } catch (IOException e) {
            throw new PartFailure("cannot prepare " + folder.root(), e);
        }
        Secrets.write(folder.initFile(), initStatements());
        ChildProcess started = ChildProcess.start(
                new Launch(name(), command.serve(), Map.of(), folder.root(), settings.log(), settings.grace()));
        process = started;
        SchemaAdmin admin = admin();
        started.await(name(), STARTED_WITHIN, () -> Ports.answers(settings.port()) && admin.answers());
    }

    /// Makes further schemas and accounts; what it makes is not in the settings and so not remade at the next start.
    public SchemaAdmin admin() {
        return new SchemaAdmin("jdbc:mysql://" + Ports.LOOPBACK + ":" + settings.port() + "/?user=" + Accounts.ROOT
                + "&password=" + accounts().password(Accounts.ROOT));
    }

    /// One of the schemas that the settings name.
    public Schema schema(String name) {
        String url = AdminUrl.parse("jdbc:mysql://" + Ports.LOOPBACK + ":" + settings.port())
                .of(name);
        return new Schema(name, url, name, accounts().password(name));
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public void kill() {
        running().kill();
    }

    private ChildProcess running() {
        if (process == null) {
            throw new PartFailure("the database was never started");
        }
        return process;
    }

    private Accounts accounts() {
        return Accounts.in(folder.accounts(), settings.schemas());
    }

    /// The server reads one statement a line before it lets anyone in.
    private String initStatements() {
        Accounts accounts = accounts();
        List<String> statements = new ArrayList<>(AccountStatements.root(accounts.password(Accounts.ROOT)));
        for (String schema : settings.schemas()) {
            statements.addAll(AccountStatements.schema(schema, accounts.password(schema)));
        }
        return String.join(";\n", statements) + ";\n";
    }

    private void initialise(MariaDbCommand command) throws IOException {
        Path fresh = folder.fresh();
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        Path log = folder.root().resolve("initialise.log");
        Process bootstrap = new ProcessBuilder(command.bootstrap(fresh))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream statements = bootstrap.getOutputStream()) {
            SystemTables.write(MariaDbPrograms.in(settings.programs()).share(), statements);
        } catch (IOException broken) {
            throw new PartFailure("the database cannot make its system tables:\n" + LogTail.of(log, 15), broken);
        }
        int code = bootstrap.onExit().join().exitValue();
        if (code != 0) {
            throw new PartFailure("the database cannot make its system tables:\n" + LogTail.of(log, 15));
        }
        folder.accept(fresh);
    }
}
