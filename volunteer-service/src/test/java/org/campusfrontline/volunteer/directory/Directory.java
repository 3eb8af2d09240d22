package org.campusfrontline.volunteer.directory;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestTokens;

/// The directory as its clients use it: an administrator made the only way there is, and units, people and grants with
/// codes of their own for each test.
public final class Directory {

    public static final String ADMINISTRATOR = "ADMIN-1";
    public static final String SECRET = "only-for-tests-0123456789";
    private static final List<String> ROOTS = List.of("PARTY", "ADMINISTRATION", "MASS", "CLASS", "PLACE");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String MARK =
            Long.toString(System.currentTimeMillis(), 36).toUpperCase();

    private Directory() {}

    /// Requests of the administrator, who is there when this returns.
    public static RequestSpecification asAdministrator() {
        if (!ROOTS.stream().allMatch(root -> book().holds(ADMINISTRATOR, "operator", root, root))) {
            RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of("person", ADMINISTRATOR, "token", SECRET))
                    .post("/api/volunteer/v1/first-administrator");
            ROOTS.forEach(root -> awaitRole(ADMINISTRATOR, "operator", root, root));
        }
        return as(ADMINISTRATOR);
    }

    public static RequestSpecification as(String person) {
        return as(person, "en");
    }

    public static RequestSpecification as(String person, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(person))
                .contentType("application/json")
                .header("Accept-Language", language)
                .basePath("/api/volunteer/v1");
    }

    /// Requests of somebody without a token.
    public static RequestSpecification anonymous() {
        return RestAssured.given().header("Accept-Language", "en").basePath("/api/volunteer/v1");
    }

    /// The same with a fresh idempotency key.
    public static RequestSpecification keyed(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /// A code or number that nothing else in this run has.
    public static String fresh(String prefix) {
        return prefix + MARK + "-" + NEXT.incrementAndGet();
    }

    /// A new unit below the parent, known to the service's own projection when this returns.
    public static String unit(String tree, String parent) {
        String code = fresh("U");
        keyed(asAdministrator())
                .body(unitBody(code, tree, parent))
                .post("/units")
                .then()
                .statusCode(201);
        Await.until(PATIENCE, code + " is projected", () -> book().isWithin(tree, code, parent));
        return code;
    }

    public static Map<String, Object> unitBody(String code, String tree, String parent) {
        return new LinkedHashMap<>(Map.of(
                "code",
                code,
                "kind",
                "SCHOOL",
                "nameZh",
                "单位" + code,
                "nameEn",
                "Unit " + code,
                "placements",
                List.of(Map.of("tree", tree, "parent", parent))));
    }

    /// A new person of these units, each written `TREE/CODE`.
    public static String person(String... units) {
        String number = fresh("P");
        keyed(asAdministrator())
                .body(personBody(number, units))
                .post("/people")
                .then()
                .statusCode(201);
        return number;
    }

    public static Map<String, Object> personBody(String number, String... units) {
        List<Map<String, Object>> memberships = new ArrayList<>();
        Arrays.stream(units)
                .map(unit -> unit.split("/"))
                .forEach(unit -> memberships.add(Map.of("tree", unit[0], "unit", unit[1])));
        return new LinkedHashMap<>(Map.of(
                "number", number, "displayName", "人员" + number, "language", "zh-CN", "memberships", memberships));
    }

    public static Map<String, Object> grantBody(String person, String role, String tree, String node) {
        return new LinkedHashMap<>(Map.of("person", person, "role", role, "tree", tree, "node", node));
    }

    /// Gives the role and waits until it is in force; the grant's id.
    public static String give(String person, String role, String tree, String node) {
        String id = keyed(asAdministrator())
                .body(grantBody(person, role, tree, node))
                .post("/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitRole(person, role, tree, node);
        return id;
    }

    /// A person who holds the role on the node.
    public static String holder(String role, String tree, String node) {
        String person = person("ADMINISTRATION/ADMINISTRATION");
        give(person, role, tree, node);
        return person;
    }

    public static void awaitRole(String person, String role, String tree, String node) {
        Await.until(PATIENCE, person + " is " + role, () -> book().holds(person, role, tree, node));
    }

    public static GrantBook book() {
        return Arc.container().instance(GrantBook.class).get();
    }

    /// What a write takes to show that its client knows the present state.
    public static String etag(Response read) {
        return read.then().extract().header("ETag");
    }
}
