package org.campusfrontline.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class SampleContractTest {

    private static final String MAKE = "paths.'/api/sample/v1/samples'.post.";
    private static final String CHANGE = "paths.'/api/sample/v1/samples/{id}'.put.";
    private static final String MOTTO = "paths.'/api/sample/v1/samples/motto'.get.";
    private JsonPath document;

    @BeforeEach
    void read() {
        document =
                given().queryParam("format", "json").get("/api/sample/openapi").jsonPath();
    }

    @Test
    void namesTheRolesOfAnEndpoint() {
        // Then
        assertThat(document.getList(MAKE + "x-roles")).isEqualTo(List.of("operator", "organiser"));
        assertThat(document.getString(MAKE + "security[0]")).contains("campus");
        assertThat(document.getList(MOTTO + "x-roles")).isEqualTo(List.of("public"));
        assertThat(document.getList(MOTTO + "security")).isNull();
    }

    @Test
    void declaresTheErrorsThatFollowFromTheShape() {
        // Then
        assertThat(document.getMap(MAKE + "responses").keySet().toString())
                .isEqualTo("[201, 400, 401, 403, 406, 409, 413, 415, 422, 428, 503]");
        assertThat(document.getMap(CHANGE + "responses").keySet().toString())
                .isEqualTo("[200, 400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503]");
        assertThat(document.getMap(MOTTO + "responses").keySet().toString()).isEqualTo("[200, 406, 503]");
    }

    @Test
    void asksForAnIdempotencyKeyWhereSomethingIsMade() {
        // Then
        assertThat(document.getList(MAKE + "parameters.'$ref'"))
                .isEqualTo(List.of("#/components/parameters/Idempotency-Key"));
    }

    @Test
    void showsTheEndpointsOwnRefusalsInBothLanguages() {
        // Given
        String answer = document.getString(MAKE + "responses.'409'.'$ref'").replace("#/components/responses/", "");
        String own = "components.responses.'" + answer + "'.";

        // Then
        assertThat(document.getString(own + "description"))
                .contains("`SMP-1009` The name {name} is taken.")
                .contains("`PLT-1110`");
        assertThat(document.getMap(own + "content.'application/problem+json'.examples")
                        .keySet())
                .contains("SMP-1009.zh-CN", "SMP-1009.en");
        assertThat(document.getString("components.examples.'SMP-1009.zh-CN'.value.title"))
                .isEqualTo("名称{name}已被使用。");
    }

    @Test
    void tellsRequiredAndNullablePropertiesFromTheRecord() {
        // Then
        assertThat(document.getList("components.schemas.SampleView.required"))
                .isEqualTo(List.of("id", "madeAt", "name", "size", "tags", "version"));
        assertThat(document.getList("components.schemas.SampleView.properties.note.type"))
                .isEqualTo(List.of("string", "null"));
        assertThat(document.getList("components.schemas.SampleView.properties.owner.anyOf"))
                .hasSize(2);
    }

    @Test
    void signsInAtTheConfiguredIssuer() {
        // Then
        assertThat(document.getString("components.securitySchemes.campus.openIdConnectUrl"))
                .isEqualTo(TestIssuer.url() + "/.well-known/openid-configuration");
    }

    @Test
    void leavesOutSchemasThatNothingUses() {
        // Then
        assertThat(document.getMap("components.schemas").keySet().toString())
                .doesNotContain("Fault,")
                .contains("ProblemFault");
    }
}
