package org.campusfrontline.volunteer.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.directory.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@CampusTest
class FirstAdministratorTest {

    @Inject
    BootstrapSecret secret;

    @Test
    void refusesAWrongSecretAndASecondAdministrator() {
        // Given
        Directory.asAdministrator();

        // Then
        make("SOMEBODY-1", "wrong").then().statusCode(403).body("code", equalTo("VOL-1251"));
        make("SOMEBODY-1", Directory.SECRET).then().statusCode(409).body("code", equalTo("VOL-1252"));
        Directory.asAdministrator().get("/people/SOMEBODY-1").then().statusCode(404);
    }

    @Test
    void theFirstAdministratorHoldsEveryRoot() {
        Directory.asAdministrator()
                .get("/me")
                .then()
                .statusCode(200)
                .body("grants.findAll { it.role == 'operator' && it.tree == it.node }.size()", equalTo(5));
    }

    @Test
    void aMissingOrShortSecretMatchesNothing(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        Path tooShort = Files.writeString(folder.resolve("short"), "0123456789abcde");
        Path good = Files.writeString(folder.resolve("good"), "0123456789abcdef\n");

        assertThat(matches(Optional.of(empty), "")).isFalse();
        assertThat(matches(Optional.of(tooShort), "0123456789abcde")).isFalse();
        assertThat(matches(Optional.of(folder.resolve("none")), "")).isFalse();
        assertThat(matches(Optional.empty(), "")).isFalse();
        assertThat(matches(Optional.of(good), "0123456789abcdef")).isTrue();
        assertThat(matches(Optional.of(good), "0123456789abcdeF")).isFalse();
        assertThat(secret.matches(Directory.SECRET)).isTrue();
    }

    private static boolean matches(Optional<Path> file, String shown) {
        return new BootstrapSecret(() -> file).matches(shown);
    }

    private static Response make(String person, String token) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("person", person, "token", token))
                .post("/api/volunteer/v1/first-administrator");
    }
}
