package org.campusfrontline.roster.market.sweep;

import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;

/// A published roster whose people exchange duties.
record Stall(Campus.Unit unit, String period, LocalDate monday) {

    /// One row a person, such as `D.N.`; as many people as rows.
    static Stall open(LocalDate monday, String mode, int gifts, String... rows) {
        Campus.Unit unit = Campus.unit(rows.length);
        String period = Plans.period(unit, monday, rows[0].length());
        Plans.publish(unit, period, rows);
        Stall stall = new Stall(unit, period, monday);
        stall.rule(mode, gifts, 60).then().statusCode(200);
        return stall;
    }

    Response rule(String mode, int gifts, int lastMinutes) {
        String path = "/planning-periods/" + period + "/swap-rule";
        return unit.asPlanner()
                .header("If-Match", unit.asPlanner().get(path).header("ETag"))
                .body(Map.of("mode", mode, "gifts", gifts, "lastMinutes", lastMinutes))
                .put(path);
    }

    String person(int place) {
        return unit.people().get(place);
    }

    LocalDate day(int day) {
        return monday.plusDays(day);
    }

    /// The id of a person's duty of the day.
    String duty(int place, int day) {
        return as(person(place))
                .queryParam("from", monday.toString())
                .queryParam("to", monday.plusDays(40).toString())
                .get("/my/duties")
                .jsonPath()
                .getString("items.find { it.date == '" + day(day) + "' }.id");
    }

    /// A person's days as a row such as `D.N.`.
    String row(int place) {
        List<Map<String, String>> duties = as(person(place))
                .queryParam("from", monday.minusDays(1).toString())
                .queryParam("to", monday.plusDays(40).toString())
                .get("/my/duties")
                .jsonPath()
                .getList("items");
        StringBuilder row = new StringBuilder(".".repeat(7));
        duties.stream()
                .filter(duty -> !LocalDate.parse(duty.get("date")).isBefore(monday))
                .forEach(duty -> row.setCharAt(
                        (int) (LocalDate.parse(duty.get("date")).toEpochDay() - monday.toEpochDay()),
                        duty.get("shift").charAt(0)));
        return row.toString();
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int place = 0; place < unit.people().size(); place++) {
            rows.add(row(place));
        }
        return rows;
    }

    Response offer(int place, int day, Map<String, ?> wanted) {
        Map<String, Object> body = new HashMap<>(wanted);
        body.putIfAbsent("wants", List.of());
        return keyed(as(person(place))).body(body).post("/my/duties/" + duty(place, day) + "/offers");
    }

    /// The id of a gift to everybody.
    String gift(int place, int day) {
        return offer(place, day, Map.of()).then().statusCode(201).extract().path("id");
    }

    /// The id of an offer for any of some cells, written `0D` or `0`.
    String swap(int place, int day, String... cells) {
        List<Map<String, Object>> wants = new ArrayList<>();
        for (String cell : cells) {
            Map<String, Object> want = new HashMap<>();
            want.put("date", day(cell.charAt(0) - '0').toString());
            if (cell.length() > 1) {
                want.put("shift", cell.substring(1));
            }
            wants.add(want);
        }
        return offer(place, day, Map.of("wants", wants))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response take(int place, String offer) {
        return as(person(place)).body(Map.of()).put("/my/duties-on-offer/" + offer + "/acceptance");
    }

    Response take(int place, String offer, String duty) {
        return as(person(place)).body(Map.of("duty", duty)).put("/my/duties-on-offer/" + offer + "/acceptance");
    }

    List<String> onOffer(int place) {
        return as(person(place)).get("/my/duties-on-offer").jsonPath().getList("items.id");
    }

    String state(int place, String offer) {
        return as(person(place)).get("/my/duty-offers/" + offer).jsonPath().getString("state");
    }

    /// The id of the only proposed round of a person.
    String proposed(int place) {
        return as(person(place)).get("/my/duty-swaps").jsonPath().getString("items.find { it.state == 'PROPOSED' }.id");
    }

    Response agree(int place, String swap) {
        return as(person(place)).put("/my/duty-swaps/" + swap + "/agreement");
    }

    void daysOff(int place, int day) {
        replace(unit, period, "days-off", List.of(Map.of("person", person(place), "date", day(day).toString())))
                .then()
                .statusCode(200);
    }

    /// All at once; the answers in the order of the wishes.
    static List<Response> atOnce(List<Callable<Response>> wishes) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(wishes.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(wishes.size())) {
            List<Future<Response>> started = wishes.stream()
                    .map(wish -> threads.submit(() -> {
                        barrier.await();
                        return wish.call();
                    }))
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> one : started) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
