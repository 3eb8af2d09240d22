package org.campusfrontline.roster.calendar;

import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.TestGrants;

/// What the tests of the calendar have in common.
public final class Days {

    private Days() {}

    public static JsonPath calendar(String person, Map<String, Object> asked) {
        Response answer = as(person).queryParams(asked).get("/calendar");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    public static String wholeTreeOperator(String tree, String root) {
        TestGrants.unit(tree, root);
        TestGrants.unit(tree, fresh("BELOW"), root);
        String chief = fresh("OP");
        TestGrants.give(chief, "operator", tree, root);
        return chief;
    }

    public static long audited(Sql sql, String action, String subject) {
        return sql.one(
                        "audited",
                        "SELECT COUNT(*) AS found FROM audit_entry WHERE action = ? AND subject = ?",
                        row -> row.number("found"),
                        action,
                        subject)
                .orElseThrow();
    }
}
