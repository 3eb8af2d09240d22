package org.campusfrontline.roster.plan;

import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.roster.Campus;

/// Rosters computed over HTTP for the tests of what is done with them.
public final class Solved {

    private Solved() {}

    /// The id of a newly solved roster of the period.
    public static String roster(Campus.Unit unit, String period) {
        return roster(unit, period, 120);
    }

    /// The same within so many seconds.
    public static String roster(Campus.Unit unit, String period, int seconds) {
        String job = keyed(unit.asPlanner())
                .body(Map.of("seconds", seconds))
                .post("/planning-periods/" + period + "/solves")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Await.value(PATIENCE.multipliedBy(3), "job " + job + " is done", () -> {
            JsonPath now = unit.asPlanner().get("/jobs/" + job).jsonPath();
            if (now.getString("state").equals("FAILED")) {
                throw new IllegalStateException(now.prettify());
            }
            return Optional.ofNullable(now.getString("result.roster"));
        });
    }

    public static Response publish(Campus.Unit unit, String roster) {
        return publish(unit, roster, unit.asPlanner().get("/rosters/" + roster).header("ETag"));
    }

    static Response publish(Campus.Unit unit, String roster, String etag) {
        return unit.asPlanner().header("If-Match", etag).put("/rosters/" + roster + "/publication");
    }
}
