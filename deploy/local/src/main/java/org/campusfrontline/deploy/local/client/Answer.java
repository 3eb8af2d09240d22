package org.campusfrontline.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What the gateway answered: the status, the JSON (a missing node where there is none), and the address of what was
/// made.
public record Answer(int status, JsonNode body, Optional<String> location) {
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /// One sentence for the person who asked, from the problem's title and detail.
    public String problem() {
        String code = body.path("code").asText("");
        String title = body.path("title").asText("the answer was " + status);
        String detail = body.path("detail").asText("");
        return (code.isEmpty() ? "" : code + " ") + title + (detail.isEmpty() ? "" : ": " + detail);
    }
}
