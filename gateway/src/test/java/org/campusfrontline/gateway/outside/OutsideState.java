package org.campusfrontline.gateway.outside;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the services outside have seen, and what they wait to be told.
final class OutsideState {

    private final Map<String, Long> counters = new HashMap<>();
    private final Map<String, String> dayModes = new HashMap<>();
    private final List<HttpServerResponse> streams = new ArrayList<>();
    private final List<HttpServerRequest> held = new ArrayList<>();

    void count(String name, long by) {
        counters.merge(name, by, Long::sum);
    }

    JsonObject counters() {
        JsonObject json = new JsonObject();
        counters.forEach(json::put);
        return json;
    }

    void dayMode(String service, String mode) {
        dayModes.put(service, mode);
    }

    String dayMode(String service) {
        return dayModes.getOrDefault(service, "ok");
    }

    void stream(HttpServerResponse response) {
        streams.add(response);
    }

    int emit(String text) {
        streams.removeIf(response -> response.closed() || response.ended());
        streams.forEach(response -> response.write("id: 1\ndata: " + text + "\n\n"));
        return streams.size();
    }

    void hold(HttpServerRequest request) {
        held.add(request);
    }

    int release() {
        int released = held.size();
        held.forEach(HttpServerRequest::resume);
        held.clear();
        return released;
    }
}
