package org.campusfrontline.roster.onduty;

import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;

/// Sites and leaders as a test wants them.
public final class Leads {

    public static final String DESK = "0531-8836 1110";

    private Leads() {}

    /// A site whose leader changes at 08:00.
    public static String site(Campus.Unit unit) {
        return keyed(unit.asPlanner())
                .body(siteBody(unit, "EAST"))
                .post("/duty-sites")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> siteBody(Campus.Unit unit, String place) {
        return Map.of(
                "tree",
                TREE,
                "unit",
                unit.code(),
                "place",
                place,
                "nameZh",
                "东校区",
                "nameEn",
                "East campus",
                "deskPhone",
                DESK,
                "beginsAt",
                "08:00");
    }

    /// The unit's people may lead it.
    public static void mayLead(Campus.Unit unit) {
        unit.people().forEach(person -> TestGrants.give(person, "site-lead", TREE, unit.code()));
    }

    public static Response draft(Campus.Unit unit, String site, LocalDate from, LocalDate to, List<?> days) {
        return keyed(unit.asPlanner())
                .body(Map.of("from", from.toString(), "to", to.toString(), "leaders", unit.people(), "days", days))
                .post("/duty-sites/" + site + "/lead-plans");
    }

    public static Response publish(Campus.Unit unit, String plan, String etag) {
        return unit.asPlanner().header("If-Match", etag).put("/lead-plans/" + plan + "/publication");
    }

    /// A published plan.
    public static String published(Campus.Unit unit, String site, LocalDate from, LocalDate to, List<?> days) {
        Response draft = draft(unit, site, from, to, days);
        draft.then().statusCode(201);
        String plan = draft.path("id");
        publish(unit, plan, draft.header("ETag")).then().statusCode(200);
        return plan;
    }

    /// A published day of one leader, the only one who may lead.
    public static void publishedBy(Campus.Unit unit, String site, LocalDate day, String leader) {
        Response draft = keyed(unit.asPlanner())
                .body(Map.of(
                        "from", day.toString(), "to", day.toString(), "leaders", List.of(leader), "days", List.of()))
                .post("/duty-sites/" + site + "/lead-plans");
        draft.then().statusCode(201);
        publish(unit, draft.path("id"), draft.header("ETag")).then().statusCode(200);
    }

    public static Map<String, Object> named(LocalDate day, String leader) {
        return Map.of("day", day.toString(), "leader", leader);
    }
}
