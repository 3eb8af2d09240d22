package org.campusfrontline.deploy.local.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.local.process.Ports;

/// The server's command lines. Grants are always on; what MySQL does by default is asked of MariaDB by name.
final class MariaDbCommand {
    private static final int CONNECTIONS = 400;
    private static final List<String> DURABLE = List.of("--innodb-flush-log-at-trx-commit=1");
    private static final List<String> QUICK =
            List.of("--innodb-flush-log-at-trx-commit=2", "--innodb-flush-method=nosync", "--sync-frm=OFF");

    private final DatabaseSettings settings;
    private final MariaDbPrograms programs;
    private final DataFolder folder;

    MariaDbCommand(DatabaseSettings settings, MariaDbPrograms programs, DataFolder folder) {
        this.settings = settings;
        this.programs = programs;
        this.folder = folder;
    }

    /// Reads the statements that make the system tables from standard input.
    List<String> bootstrap(Path data) {
        List<String> command = common(data);
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=16M"));
        return command;
    }

    List<String> serve() {
        List<String> command = common(folder.data());
        command.addAll(List.of(
                "--port=" + settings.port(),
                "--bind-address=" + Ports.LOOPBACK,
                "--socket=" + folder.socket(),
                "--pid-file=" + folder.root().resolve("mariadbd.pid"),
                "--init-file=" + folder.initFile(),
                "--skip-name-resolve",
                "--skip-ssl",
                "--secure-file-priv=" + folder.temporary(),
                "--local-infile=0",
                "--max-connections=" + CONNECTIONS,
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_as_cs",
                "--character-set-collations=utf8mb4=utf8mb4_0900_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-buffer-pool-size=" + settings.bufferPoolMegabytes() + "M",
                "--innodb-buffer-pool-dump-at-shutdown=0",
                "--innodb-buffer-pool-load-at-startup=0"));
        command.addAll(settings.durable() ? DURABLE : QUICK);
        return command;
    }

    private List<String> common(Path data) {
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + programs.base(),
                "--lc-messages-dir=" + programs.share(),
                "--datadir=" + data,
                "--tmpdir=" + folder.temporary(),
                "--innodb-log-file-size=96M",
                "--innodb-undo-tablespaces=0"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }
}
