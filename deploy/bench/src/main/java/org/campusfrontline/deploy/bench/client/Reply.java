package org.campusfrontline.deploy.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What came back: status, JSON, address of what was made, how long the last sending took and how many it needed.
public record Reply(int status, JsonNode body, Optional<String> location, long nanos, int sendings) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    public String code() {
        return body.path("code").asText("");
    }

    public String text(String field) {
        return body.path(field).asText("");
    }

    /// The body of a success; a refusal ends the run with its own words.
    public JsonNode orFail(String doing) {
        if (!succeeded()) {
            throw new IllegalStateException(doing + " was answered with " + status + " " + code() + " " + text("title")
                    + " " + text("detail") + " " + body.path("errors"));
        }
        return body;
    }
}
