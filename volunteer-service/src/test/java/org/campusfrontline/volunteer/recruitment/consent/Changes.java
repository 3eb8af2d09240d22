package org.campusfrontline.volunteer.recruitment.consent;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;

/// What tests do to published activities.
public final class Changes {

    private Changes() {}

    public static Map<String, Object> read(Campus campus, UUID activity) {
        return new LinkedHashMap<>(campus.as(campus.organiser)
                .get("/activities/" + activity)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>get());
    }

    /// The plan as it is, altered.
    public static Map<String, Object> plan(Campus campus, UUID activity, Consumer<Map<String, Object>> altering) {
        Map<String, Object> read = read(campus, activity);
        int seats = ((Number) shift(read, 0).get("seats")).intValue();
        Map<String, Object> plan = Campus.changeOf(read, seats);
        altering.accept(plan);
        return plan;
    }

    public static ValidatableResponse change(Campus campus, UUID activity, Consumer<Map<String, Object>> altering) {
        return put(campus, activity, "", altering);
    }

    public static ValidatableResponse preview(Campus campus, UUID activity, Consumer<Map<String, Object>> altering) {
        return put(campus, activity, "/preview", altering);
    }

    private static ValidatableResponse put(
            Campus campus, UUID activity, String path, Consumer<Map<String, Object>> altering) {
        Number version = (Number) read(campus, activity).get("version");
        return campus.as(campus.organiser)
                .header("If-Match", "\"v" + version + "\"")
                .body(plan(campus, activity, altering))
                .put("/activities/" + activity + path)
                .then();
    }

    /// The shifts of the first post move by so many hours.
    public static Consumer<Map<String, Object>> byHours(int hours) {
        return plan -> shifts(plan).forEach(shift -> move(shift, Duration.ofHours(hours), Duration.ofHours(hours)));
    }

    /// One of the shifts of the first post.
    public static Consumer<Map<String, Object>> byHours(int which, int hours) {
        return plan -> move(shift(plan, which), Duration.ofHours(hours), Duration.ofHours(hours));
    }

    public static Consumer<Map<String, Object>> endByMinutes(int minutes) {
        return plan -> shifts(plan).forEach(shift -> move(shift, Duration.ZERO, Duration.ofMinutes(minutes)));
    }

    public static Consumer<Map<String, Object>> toSite(String site) {
        return plan -> post(plan).put("site", site);
    }

    public static Consumer<Map<String, Object>> risk(String level, String textZh, String textEn) {
        return plan -> post(plan).put("risk", Map.of("level", level, "textZh", textZh, "textEn", textEn));
    }

    private static void move(Map<String, Object> shift, Duration start, Duration end) {
        shift.put(
                "start", Instant.parse((String) shift.get("start")).plus(start).toString());
        shift.put("end", Instant.parse((String) shift.get("end")).plus(end).toString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> post(Map<String, Object> plan) {
        return ((List<Map<String, Object>>) plan.get("posts")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> shifts(Map<String, Object> plan) {
        return (List<Map<String, Object>>) post(plan).get("shifts");
    }

    private static Map<String, Object> shift(Map<String, Object> plan, int which) {
        return shifts(plan).get(which);
    }

    public static ValidatableResponse consent(Campus campus, String person, UUID signUp, int revision) {
        return campus.as(person)
                .body(Map.of("revision", revision))
                .put("/sign-ups/" + signUp + "/consent")
                .then();
    }

    public static ValidatableResponse refuse(Campus campus, String person, UUID signUp, int revision) {
        return campus.as(person)
                .body(Map.of("revision", revision))
                .put("/sign-ups/" + signUp + "/change-refusal")
                .then();
    }

    /// For tests that need one post with shifts of so many seats each.
    public static Made published(Campus campus, int seats, int... inHours) {
        Map<String, Object>[] shifts = shifts(seats, inHours);
        return campus.published(shifts);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] shifts(int seats, int... inHours) {
        Map<String, Object>[] shifts = new Map[inHours.length];
        for (int i = 0; i < inHours.length; i++) {
            shifts[i] = Campus.shift(inHours[i], 2, seats);
        }
        return shifts;
    }
}
