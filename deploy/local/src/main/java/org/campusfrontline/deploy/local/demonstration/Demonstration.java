package org.campusfrontline.deploy.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.deploy.local.issuer.IssuerSettings.Suggestion;
import org.campusfrontline.deploy.local.process.PartFailure;

/// The people whom the sign-in page suggests: together they hold every role, in several units.
public final class Demonstration {
    /// Becomes the first administrator and loads the rest.
    public static final String ADMINISTRATOR = "A0001";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Demonstration() {}

    /// The lines of `units`, `people` or `grants`, as the directory's import takes them.
    public static String ndjson(String what) {
        String file = "/demonstration/" + what + ".ndjson";
        try (InputStream in = Demonstration.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new PartFailure(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PartFailure("cannot read " + file, e);
        }
    }

    public static List<Suggestion> suggestions() {
        Map<String, List<String>> duties = rows("grants").stream()
                .collect(Collectors.groupingBy(
                        grant -> grant.get("person").asText(),
                        Collectors.mapping(
                                grant -> grant.get("role").asText() + " "
                                        + grant.get("node").asText(),
                                Collectors.toList())));
        return rows("people").stream().map(person -> suggestion(person, duties)).toList();
    }

    private static Suggestion suggestion(JsonNode person, Map<String, List<String>> duties) {
        String number = person.get("number").asText();
        List<String> held = new ArrayList<>(duties.getOrDefault(number, List.of()));
        if (number.equals(ADMINISTRATOR)) {
            held.add("first administrator");
        }
        String text = held.isEmpty() ? "volunteer, duty-staff" : String.join(", ", held);
        return new Suggestion(number, person.get("displayName").asText(), text);
    }

    static List<JsonNode> rows(String what) {
        return ndjson(what).lines().map(Demonstration::row).toList();
    }

    private static JsonNode row(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new PartFailure("not JSON: " + line, e);
        }
    }
}
