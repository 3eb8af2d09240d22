package org.campusfrontline.deploy.local.stack;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.campusfrontline.deploy.local.database.Schema;
import org.campusfrontline.deploy.local.process.Ports;

/// The settings that an application is started with, as environment variables.
final class Environments {
    private final StackSettings settings;
    private final String issuer;
    private final String bootstrapServers;

    Environments(StackSettings settings, String issuer, String bootstrapServers) {
        this.settings = settings;
        this.issuer = issuer;
        this.bootstrapServers = bootstrapServers;
    }

    Map<String, String> owner(Service service, String part, int port, Schema schema) {
        Map<String, String> environment = common(part, port);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", schema.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", schema.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", schema.password());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", settings.audience());
        environment.put("CAMPUS_KEYSET_FILE", settings.folder().keyset().toString());
        if (service == Service.VOLUNTEER) {
            environment.put(
                    "CAMPUS_BOOTSTRAP_TOKEN_FILE",
                    settings.folder().bootstrapToken().toString());
            environment.put(
                    "CAMPUS_CERTIFICATE_PUBLIC_ORIGIN",
                    "http://" + Ports.LOOPBACK + ":" + settings.ports().of(Service.GATEWAY.part()));
            environment.put("CAMPUS_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");
        }
        return environment;
    }

    Map<String, String> gateway(int port) {
        Map<String, String> environment = common(Service.GATEWAY.part(), port);
        environment.put("CAMPUS_ISSUER", issuer);
        environment.put("CAMPUS_AUDIENCE", settings.audience());
        for (Service service : Service.owners()) {
            environment.put(
                    "CAMPUS_SERVICES_" + service.part().toUpperCase(Locale.ROOT),
                    "http://" + Ports.LOOPBACK + ":" + settings.ports().of(service.part()));
        }
        return environment;
    }

    private Map<String, String> common(String part, int port) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("CAMPUS_DATA_DIR", settings.folder().data(part).toString());
        return environment;
    }
}
