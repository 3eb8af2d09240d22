package org.campusfrontline.deploy.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.deploy.local.client.Answer;
import org.campusfrontline.deploy.local.client.CampusClient;
import org.campusfrontline.deploy.local.client.Imports;
import org.campusfrontline.deploy.local.issuer.LocalIssuer;
import org.campusfrontline.deploy.local.process.PartFailure;

/// Loads the demonstration's people through the gateway, once in the life of an installation.
public final class DemonstrationLoad {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final List<String> IN_ORDER = List.of("units", "people", "grants");

    private final String gateway;
    private final String issuer;
    private final Path secret;
    private final Path mark;

    public DemonstrationLoad(String gateway, String issuer, Path secret, Path mark) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.secret = secret;
        this.mark = mark;
    }

    /// One line on what was done; nothing where it had been done before.
    public Optional<String> run() {
        if (Files.exists(mark)) {
            return Optional.empty();
        }
        Answer first = FirstAdministrator.grant(gateway, secret, Demonstration.ADMINISTRATOR);
        if (!first.succeeded() && first.status() != 409) {
            throw new PartFailure("the first administrator is refused: " + first.problem());
        }
        if (first.status() == 409) {
            return remember("the demonstration's people are not loaded: this installation has its administrator");
        }
        String token =
                LocalIssuer.tokens(issuer, List.of(Demonstration.ADMINISTRATOR)).getFirst();
        StringBuilder done = new StringBuilder("demonstration loaded:");
        try (CampusClient client = new CampusClient(gateway, Optional.of(token))) {
            Imports imports = new Imports(client, AT_MOST);
            for (String what : IN_ORDER) {
                JsonNode result = imports.ndjson(what, Demonstration.ndjson(what));
                refuseFaults(what, result);
                done.append(' ').append(result.path("rows").asInt()).append(' ').append(what);
            }
        }
        return remember(done.append("; ")
                .append(Demonstration.ADMINISTRATOR)
                .append(" is the first administrator")
                .toString());
    }

    private static void refuseFaults(String what, JsonNode result) {
        if (!result.path("faults").isEmpty()) {
            throw new PartFailure("the demonstration's " + what + " have faults: " + result.path("faults"));
        }
    }

    private Optional<String> remember(String line) {
        try {
            Files.writeString(mark, line + "\n");
        } catch (IOException e) {
            throw new PartFailure("cannot write " + mark, e);
        }
        return Optional.of(line);
    }
}
