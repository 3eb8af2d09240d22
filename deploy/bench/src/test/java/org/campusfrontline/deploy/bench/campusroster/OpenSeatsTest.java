package org.campusfrontline.deploy.bench.campusroster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.campusfrontline.deploy.bench.campusroster.OpenSeats.Duty;
import org.campusfrontline.deploy.bench.campusroster.OpenSeats.Gap;
import org.junit.jupiter.api.Test;

class OpenSeatsTest {

    @Test
    void findsWherePeopleWorkAndWhereOneIsMissing() throws JsonProcessingException {
        // Given
        JsonNode row = json("""
                {"person": "R1", "duties": [{"date": "2026-09-21", "shift": "D"}, {"date": "2026-09-22", "shift": "D"}]}
                """);
        JsonNode cover = json("""
                {"items": [{"date": "2026-09-21", "shift": "D", "wanted": 1},
                  {"date": "2026-09-21", "shift": "N", "wanted": 1},
                  {"date": "2026-09-22", "shift": "D", "wanted": 2},
                  {"date": "2026-09-22", "shift": "N", "wanted": 0}]}
                """);

        // When
        OpenSeats seats = OpenSeats.of(List.of(row), cover);

        // Then
        assertThat(seats.duties()).containsExactly(new Duty("R1", "2026-09-21"), new Duty("R1", "2026-09-22"));
        assertThat(seats.gaps()).containsExactly(new Gap("N", "2026-09-21"), new Gap("D", "2026-09-22"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
