package org.campusfrontline.platform.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.testing.TestEvent;

/// Holds an event that came to a topic against the contract of its service: value, key and headers.
final class EventFaults {

    private static final String UUID_V7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z";
    private static final Map<String, String> HEADERS =
            Map.of("ce_specversion", "1\\.0", "ce_id", UUID_V7, "ce_time", INSTANT, "content-type", "application/json");

    private final EventContracts contracts;

    EventFaults(EventContracts contracts) {
        this.contracts = contracts;
    }

    List<String> of(TestEvent event) {
        String type = event.headers().getOrDefault("ce_type", "none");
        Optional<EventKind> kind = contracts.find(event.topic(), type);
        if (kind.isEmpty()) {
            return List.of("the AsyncAPI document has no message " + type + " on " + event.topic());
        }
        JsonNode value = event.json();
        List<String> faults = new ArrayList<>(kind.get().faults(value));
        expect(faults, "key", kind.get().keyOf(value), event.key());
        expect(faults, "ce_subject", event.key(), event.headers().get("ce_subject"));
        String service = event.topic().substring(0, event.topic().indexOf('.'));
        expect(faults, "ce_source", "/campus/" + service, event.headers().get("ce_source"));
        if (value.has("version")) {
            String version = value.get("version").asText();
            expect(faults, "ce_aggregateversion", version, event.headers().get("ce_aggregateversion"));
        }
        HEADERS.forEach((name, pattern) -> {
            String header = event.headers().getOrDefault(name, "");
            if (!header.matches(pattern)) {
                faults.add("header " + name + " is '" + header + "'");
            }
        });
        return faults;
    }

    private static void expect(List<String> faults, String what, String wanted, String found) {
        if (!wanted.equals(found)) {
            faults.add(what + " is '" + found + "', not '" + wanted + "'");
        }
    }
}
