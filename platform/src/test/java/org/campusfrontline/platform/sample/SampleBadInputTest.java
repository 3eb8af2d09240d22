package org.campusfrontline.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class SampleBadInputTest extends BadInputChecks {

    @BeforeEach
    void appoint() {
        SampleFixture.organiser();
    }

    @Override
    protected Making making() {
        return new Making(SampleFixture.PATH, SampleFixture.organiser(), TestTokens.of("P000009"));
    }

    @Test
    void tellsAQueryThatDoesNotConvertFromAPathThatIsNotThere() {
        for (String query : List.of("?limit=x", "?limit=99999999999")) {
            as().get(SampleFixture.PATH + query).then().statusCode(400).body("code", equalTo("PLT-1003"));
        }
        as().get(SampleFixture.PATH + "/x?limit=x").then().statusCode(404).body("code", equalTo("PLT-1104"));
    }

    private static RequestSpecification as() {
        return given().auth().oauth2(SampleFixture.organiser());
    }

    @Override
    protected String freshBody() {
        return SampleFixture.body(UUID.randomUUID().toString());
    }
}
