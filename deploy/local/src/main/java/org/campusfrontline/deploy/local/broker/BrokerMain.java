package org.campusfrontline.deploy.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.campusfrontline.deploy.local.process.Console;

/// The broker's process: formats its storage on the first start, then serves until TERM.
/// Arguments: the properties file, and the file that it writes once it serves.
final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        Path configuration = Path.of(arguments[0]);
        Path ready = Path.of(arguments[1]);
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(configuration)) {
            properties.load(in);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            format(configuration);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
        Exit.exit(0);
    }

    private static void format(Path configuration) {
        String[] command = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", configuration.toString()
        };
        int code = StorageTool.execute(command, Console.OUT);
        if (code != 0) {
            throw new IllegalStateException("formatting the storage ended with " + code);
        }
    }
}
