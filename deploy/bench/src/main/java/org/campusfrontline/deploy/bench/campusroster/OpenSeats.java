package org.campusfrontline.deploy.bench.campusroster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a plan has people, and where it has fewer than the lists want.
record OpenSeats(List<Duty> duties, List<Gap> gaps) {

    OpenSeats {
        duties = List.copyOf(duties);
        gaps = List.copyOf(gaps);
    }

    record Duty(String person, String day) {}

    record Gap(String shift, String day) {}

    /// From the plan's rows of people and the list of cover.
    static OpenSeats of(List<JsonNode> rows, JsonNode cover) {
        List<Duty> duties = new ArrayList<>();
        Map<Gap, Integer> present = new HashMap<>();
        for (JsonNode row : rows) {
            for (JsonNode duty : row.path("duties")) {
                String day = duty.path("date").asText();
                duties.add(new Duty(row.path("person").asText(), day));
                present.merge(new Gap(duty.path("shift").asText(), day), 1, Integer::sum);
            }
        }
        List<Gap> gaps = new ArrayList<>();
        for (JsonNode item : cover.path("items")) {
            Gap there = new Gap(item.path("shift").asText(), item.path("date").asText());
            if (present.getOrDefault(there, 0) < item.path("wanted").asInt()) {
                gaps.add(there);
            }
        }
        return new OpenSeats(duties, gaps);
    }
}
