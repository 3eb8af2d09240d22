package org.campusfrontline.deploy.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Secrets;

/// What runs where, as the running installation writes it down for the other commands.
public record StackState(
        RunningProcess supervisor, String gateway, String issuer, String bootstrapServers, List<PartState> parts) {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public StackState {
        parts = List.copyOf(parts);
    }

    /// A part: its process and its port; an application also answers for its health.
    public record PartState(String name, RunningProcess process, int port, boolean application) {}

    public static Optional<StackState> read(CampusFolder folder) {
        if (!Files.exists(folder.state())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(folder.state().toFile(), StackState.class));
        } catch (IOException e) {
            throw new PartFailure("cannot read " + folder.state() + "; remove it", e);
        }
    }

    void write(CampusFolder folder) {
        try {
            Secrets.write(folder.state(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new PartFailure("cannot write " + folder.state(), e);
        }
    }
}
