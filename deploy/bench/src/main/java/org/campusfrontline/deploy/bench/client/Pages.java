package org.campusfrontline.deploy.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a list to its end, page by page.
public final class Pages {

    private Pages() {}

    public static List<JsonNode> all(Outside outside, String path, String token) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            String separator = path.contains("?") ? "&" : "?";
            String cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            JsonNode page = outside.send(Call.get(path + separator + "limit=200" + cursor, token))
                    .orFail("reading " + path);
            page.path("items").forEach(items::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return items;
    }
}
