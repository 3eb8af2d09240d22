package org.campusfrontline.deploy.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.deploy.local.broker.BrokerSettings;
import org.campusfrontline.deploy.local.broker.EmbeddedBroker;
import org.campusfrontline.deploy.local.broker.TopicList;
import org.campusfrontline.deploy.local.broker.Topics;
import org.campusfrontline.deploy.local.database.DatabaseSettings;
import org.campusfrontline.deploy.local.database.EmbeddedDatabase;
import org.campusfrontline.deploy.local.database.OwnServer;
import org.campusfrontline.deploy.local.database.Schema;
import org.campusfrontline.deploy.local.demonstration.Demonstration;
import org.campusfrontline.deploy.local.issuer.IssuerSettings;
import org.campusfrontline.deploy.local.issuer.LocalIssuer;
import org.campusfrontline.deploy.local.process.Part;

/// Database, broker and issuer: embedded, or servers of one's own where the settings name them.
final class Infrastructure {
    private final StackSettings settings;
    private final Optional<EmbeddedDatabase> database;
    private final Optional<OwnServer> ownDatabase;
    private final Optional<EmbeddedBroker> broker;
    private final Optional<LocalIssuer> issuer;

    Infrastructure(StackSettings settings) {
        this.settings = settings;
        RealServers own = settings.servers();
        ownDatabase = own.mysql()
                .map(url -> new OwnServer(url, settings.folder().data("accounts.properties"), Service.schemas()));
        database = own.mysql().isPresent() ? Optional.empty() : Optional.of(embeddedDatabase(settings));
        broker = own.kafka().isPresent() ? Optional.empty() : Optional.of(embeddedBroker(settings));
        issuer = own.issuer().isPresent() ? Optional.empty() : Optional.of(localIssuer(settings));
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        database.ifPresent(parts::add);
        broker.ifPresent(parts::add);
        issuer.ifPresent(parts::add);
        return parts;
    }

    /// To be called once the parts run.
    void prepare() {
        ownDatabase.ifPresent(OwnServer::prepare);
        Topics.create(bootstrapServers(), TopicList.read());
    }

    Schema schema(String name) {
        return database.map(embedded -> embedded.schema(name))
                .or(() -> ownDatabase.map(own -> own.schema(name)))
                .orElseThrow();
    }

    String bootstrapServers() {
        return broker.map(EmbeddedBroker::bootstrapServers)
                .or(() -> settings.servers().kafka())
                .orElseThrow();
    }

    String issuerUrl() {
        return issuer.map(LocalIssuer::url)
                .or(() -> settings.servers().issuer())
                .orElseThrow();
    }

    private static EmbeddedDatabase embeddedDatabase(StackSettings settings) {
        CampusFolder folder = settings.folder();
        return new EmbeddedDatabase(DatabaseSettings.of(
                        folder.data(StackPorts.DATABASE),
                        folder.programs(),
                        settings.ports().of(StackPorts.DATABASE))
                .withLog(folder.log(StackPorts.DATABASE))
                .withSchemas(Service.schemas()));
    }

    private static EmbeddedBroker embeddedBroker(StackSettings settings) {
        CampusFolder folder = settings.folder();
        return new EmbeddedBroker(BrokerSettings.of(
                        folder.data(StackPorts.BROKER), settings.ports().of(StackPorts.BROKER))
                .withLog(folder.log(StackPorts.BROKER)));
    }

    private static LocalIssuer localIssuer(StackSettings settings) {
        CampusFolder folder = settings.folder();
        return new LocalIssuer(IssuerSettings.of(
                        folder.data(StackPorts.ISSUER), settings.ports().of(StackPorts.ISSUER))
                .withLog(folder.log(StackPorts.ISSUER))
                .withSuggestions(Demonstration.suggestions()));
    }
}
