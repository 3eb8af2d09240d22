package org.campusfrontline.roster.carefund.grant;

import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.carefund.Funds;

/// A unit with money for hardship and a desk of all its care officers.
record HardshipStage(Funds funds, String source, String person) {

    static final String PDF = Base64.getEncoder().encodeToString("%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII));

    static HardshipStage set() {
        Funds funds = Funds.of(1);
        String source = funds.source();
        funds.fill(source, "HARDSHIP", 1_000_000);
        funds.officer(0)
                .header("If-Match", "\"v0\"")
                .body(Map.of("source", source, "approvers", funds.officers()))
                .put("/hardship-desks/" + Campus.TREE + "/" + funds.unit().code())
                .then()
                .statusCode(200);
        return new HardshipStage(funds, source, funds.unit().people().getFirst());
    }

    Response apply(long fen) {
        return keyed(as(person))
                .body(Map.of(
                        "tree",
                        Campus.TREE,
                        "unit",
                        funds.unit().code(),
                        "fen",
                        fen,
                        "statement",
                        "家中住房受灾",
                        "documents",
                        List.of(PDF)))
                .post("/my/hardship-grants");
    }

    Response decide(int officer, String id, long fen) {
        String path = "/hardship-grants/" + id;
        String tag = funds.officer(officer).get(path).header("ETag");
        return funds.officer(officer)
                .header("If-Match", tag == null ? "\"v1\"" : tag)
                .body(Map.of("fen", fen, "reason", "材料齐全"))
                .put(path + "/decision");
    }

    Response pay(int officer, String id) {
        String path = "/hardship-grants/" + id;
        return funds.officer(officer)
                .header("If-Match", funds.officer(officer).get(path).header("ETag"))
                .body(Map.of("receipt", Campus.fresh("R")))
                .put(path + "/payment");
    }

    Response appeal(String id) {
        String path = "/my/hardship-grants/" + id;
        return as(person)
                .header("If-Match", as(person).get(path).header("ETag"))
                .body(Map.of("statement", "补充证明", "documents", List.of()))
                .put(path + "/appeal");
    }
}
