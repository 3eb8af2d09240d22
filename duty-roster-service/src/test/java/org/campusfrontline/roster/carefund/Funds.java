package org.campusfrontline.roster.carefund;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;

/// A unit with care officers of its own, and what they do over HTTP and in the ledger.
public record Funds(Campus.Unit unit, List<String> officers) {

    public Funds {
        officers = List.copyOf(officers);
    }

    /// A unit with that many members and six care officers.
    public static Funds of(int people) {
        Campus.Unit unit = Campus.unit(people);
        List<String> officers =
                IntStream.range(0, 6).mapToObj(i -> Campus.fresh("CO")).toList();
        officers.forEach(officer -> TestGrants.give(officer, "care-officer", Campus.TREE, unit.code()));
        return new Funds(unit, officers);
    }

    public RequestSpecification officer(int number) {
        return Campus.as(officers.get(number));
    }

    public static Map<String, Object> limit(String purpose, long each, long total) {
        return Map.of("purpose", purpose, "eachFen", each, "totalFen", total);
    }

    public Map<String, Object> sourceBody(List<Map<String, Object>> purposes) {
        return new LinkedHashMap<>(Map.of(
                "tree",
                Campus.TREE,
                "unit",
                unit.code(),
                "titleZh",
                "专项党费",
                "titleEn",
                "Earmarked dues",
                "from",
                "2020-01-01",
                "purposes",
                purposes));
    }

    /// A source's id, for every purpose, without a limit that a test meets.
    public String source() {
        return source(Stream.of("FRONTLINE_WORK", "PROTECTION", "MEALS_AND_REST", "CONDOLENCE", "HARDSHIP")
                .map(purpose -> limit(purpose, 1_000_000, 100_000_000))
                .toList());
    }

    public String source(List<Map<String, Object>> purposes) {
        return Campus.keyed(officer(0))
                .body(sourceBody(purposes))
                .post("/care-fund-sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response contribute(String source, long fen) {
        return Campus.keyed(officer(0))
                .body(Map.of("fen", fen, "receipt", Campus.fresh("R")))
                .post("/care-fund-sources/" + source + "/contributions");
    }

    public Response allocate(String source, String purpose, long fen) {
        return Campus.keyed(officer(0))
                .body(Map.of(
                        "source",
                        source,
                        "tree",
                        Campus.TREE,
                        "unit",
                        unit.code(),
                        "purpose",
                        purpose,
                        "fen",
                        fen,
                        "memo",
                        "值守点物资"))
                .post("/care-fund-allocations");
    }

    public Response approve(int officer, String allocation) {
        String path = "/care-fund-allocations/" + allocation;
        return officer(officer)
                .header("If-Match", officer(officer).get(path).header("ETag"))
                .put(path + "/approval");
    }

    /// Money that came in and was put into the unit's purse by two others.
    public void fill(String source, String purpose, long fen) {
        contribute(source, fen).then().statusCode(201);
        String allocation =
                allocate(source, purpose, fen).then().statusCode(201).extract().path("id");
        approve(1, allocation).then().statusCode(200);
        approve(2, allocation).then().statusCode(200);
    }

    /// A refusal rolls back, as that of a use case does.
    public static <T> Outcome<T> inTransaction(Callable<Outcome<T>> booking) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> Outcome.done(booking.call().orThrow()));
        } catch (RefusedException refused) {
            return Outcome.refused(refused.reasons());
        }
    }
}
