package org.campusfrontline.deploy.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.campusfrontline.deploy.local.process.Ports;
import org.campusfrontline.deploy.local.stack.Health;
import org.campusfrontline.deploy.local.stack.StackState.PartState;

/// How a part is: `ready`, `waiting` (it runs, and says what it waits for) or `down`.
record PartStatus(String part, String state, int port, long pid, String detail) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static PartStatus ask(PartState part) {
        if (part.process().pid() == 0) {
            return of(part, "waiting", "not started yet");
        }
        if (part.process().handle().isEmpty()) {
            return of(part, "down", "its process is gone");
        }
        if (!part.application()) {
            return Ports.answers(part.port()) ? of(part, "ready", "") : of(part, "waiting", "port does not answer yet");
        }
        Optional<Health.Answer> answer = Health.ready(part.port());
        if (answer.isEmpty()) {
            return of(part, "waiting", "no answer yet");
        }
        return answer.get().status() == 200
                ? of(part, "ready", "")
                : of(part, "waiting", failing(answer.get().body()));
    }

    boolean ready() {
        return state.equals("ready");
    }

    private static PartStatus of(PartState part, String state, String detail) {
        return new PartStatus(part.name(), state, part.port(), part.process().pid(), detail);
    }

    /// The names of the checks that are not up.
    private static String failing(String health) {
        try {
            JsonNode checks = JSON.readTree(health).path("checks");
            List<String> down = StreamSupport.stream(checks.spliterator(), false)
                    .filter(check -> !check.path("status").asText().equals("UP"))
                    .map(check -> check.path("name").asText())
                    .toList();
            return "waits for: " + String.join(", ", down);
        } catch (JsonProcessingException notJson) {
            return "answers something that is not JSON";
        }
    }
}
