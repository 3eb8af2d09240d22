package org.campusfrontline.platform.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.platform.job.WorkFixture.OWNER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.job.TestHandler.Way;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;

@CampusTest
class JobApiTest {

    private static final String PATH = "/api/sample/v1/jobs/";

    @Inject
    WorkFixture work;

    @Inject
    TestHandler handler;

    private final String key = UUID.randomUUID().toString();

    @Test
    void answersLongWorkWithItsPlace() {
        // When
        String location = as(OWNER)
                .contentType("application/json")
                .body("{\"key\":\"" + key + "\",\"way\":\"RETURN\"}")
                .post("/api/sample/v1/test-work")
                .then()
                .statusCode(202)
                .body("id", notNullValue())
                .extract()
                .header("Location");

        // Then
        assertThat(location).startsWith(PATH);
        as(OWNER).get(location).then().statusCode(200);
    }

    @Test
    void showsAJobToThePersonWhoStartedIt() {
        // Given
        UUID id = work.start(key, Way.RETURN);
        work.ended(id);

        // When, Then
        as(OWNER)
                .get(PATH + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("percent", equalTo(100))
                .body("result.key", equalTo(key))
                .body("problem", nullValue())
                .body("actions[0].name", equalTo("cancel"))
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].code", equalTo("JOB-1001"));
    }

    @Test
    void hidesAJobFromOthersButNotFromOperators() {
        // Given
        UUID id = work.start(key, Way.WAIT);
        TestGrants.unit("ADMINISTRATION", "JOB-ROOT");
        TestGrants.give("P-job-operator", "operator", "ADMINISTRATION", "JOB-ROOT");

        // When, Then
        given().get(PATH + id).then().statusCode(401);
        as("P-other").get(PATH + id).then().statusCode(404).body("code", equalTo("PLT-1104"));
        as("P-other").get(PATH + id + "/stream").then().statusCode(404);
        as("P-other").delete(PATH + id).then().statusCode(404);
        as(OWNER).get(PATH + UUID.randomUUID()).then().statusCode(404);
        as("P-job-operator").get(PATH + id).then().statusCode(200).body("state", not(equalTo("CANCELLED")));
        as("P-job-operator").delete(PATH + id).then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void cancelsOnceAndTellsWhyNotTwice() {
        // Given
        UUID id = work.start(key, Way.WAIT);

        // When, Then
        as(OWNER)
                .delete(PATH + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("finishedAt", notNullValue());
        as(OWNER)
                .header("Accept-Language", "en")
                .delete(PATH + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("JOB-1001"))
                .body("title", equalTo("This has ended already and cannot be cancelled."))
                .body("values.state", equalTo("CANCELLED"));
    }

    @Test
    void tellsWhyAJobFailedInTheReadersLanguage() {
        // Given
        UUID id = work.start(key, Way.BREAK);
        work.ended(id);

        // When, Then
        as(OWNER)
                .header("Accept-Language", "en")
                .get(PATH + id)
                .then()
                .body("problem.code", equalTo("JOB-1003"))
                .body("problem.title", equalTo("This could not be carried out because of a fault on our side."));
        as(OWNER).get(PATH + id).then().body("problem.title", equalTo("因系统故障，任务未能完成。"));
    }

    @Test
    void streamsEachStateAndEndsWithTheLast() throws Exception {
        // Given
        UUID id = work.start(key, Way.WAIT);
        work.awaitRunning(id);

        // When
        List<String> data = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = open(client, id, 0)) {
            Iterator<String> each =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            while (each.hasNext()) {
                data.add(each.next());
                if (data.getLast().contains("\"percent\":40")) {
                    handler.open(key);
                }
            }
        }

        // Then
        assertThat(data.getFirst()).contains("\"state\":\"RUNNING\"");
        assertThat(data.getLast()).contains("\"state\":\"DONE\"");
        assertThat(data).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhereAStreamBroke() throws Exception {
        // Given
        UUID id = work.start(key, Way.WAIT);
        Await.until(WorkFixture.SOON, "news", () -> work.job(id).percent() == 40);
        long seen = work.job(id).version();

        // When
        handler.open(key);
        List<String> ids;
        List<String> again;
        try (HttpClient client = HttpClient.newHttpClient()) {
            ids = ids(client, id, seen);
            again = ids(client, id, work.job(id).version());
        }

        // Then
        String last = "id:" + work.job(id).version();
        assertThat(ids).doesNotContain("id:" + seen).endsWith(last);
        assertThat(again).containsExactly(last);
    }

    private static List<String> ids(HttpClient client, UUID job, long seen) throws IOException, InterruptedException {
        try (Stream<String> lines = open(client, job, seen)) {
            return lines.filter(line -> line.startsWith("id:"))
                    .map(line -> line.replace(" ", ""))
                    .toList();
        }
    }

    private static Stream<String> open(HttpClient client, UUID job, long seen)
            throws IOException, InterruptedException {
        String base = "http://127.0.0.1:" + RestAssured.port;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + PATH + job + "/stream"))
                .header("Authorization", "Bearer " + TestTokens.of(OWNER))
                .header("Accept", "text/event-stream");
        if (seen > 0) {
            request.header("Last-Event-ID", Long.toString(seen));
        }
        return client.send(request.build(), BodyHandlers.ofLines()).body();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }
}
