package org.campusfrontline.volunteer.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No statement of the service changes or deletes a row of the ledger; erasure alone changes whose it is, and
/// `ErasurePlanTest` holds that to it. MySQL refuses triggers to the service's account
/// where it keeps a binary log, so the code keeps the rule and this test keeps the code.
class AppendOnlyTest {

    private static final String LEDGER = "hours_(?:entry|line)\\b";
    private static final Pattern CHANGES = Pattern.compile(
            "(?is)\\b(?:UPDATE|DELETE\\s+FROM|DELETE\\s+\\w+\\s+FROM|TRUNCATE(?:\\s+TABLE)?|REPLACE\\s+INTO|DROP\\s+TABLE)\\s+`?"
                    + LEDGER
                    + "|\\bINSERT\\s+(?:IGNORE\\s+)?INTO\\s+`?" + LEDGER + "[^;\"]*?ON\\s+DUPLICATE"
                    + "|\\bUPDATE\\s+[^;\"]*?JOIN\\s+`?" + LEDGER);

    @Test
    void noStatementChangesARowOfTheLedger() {
        assertThat(found("src/main/java")).isEmpty();
        assertThat(found("src/main/resources/db/changelog")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE hours_line SET minutes = 1",
                "update `hours_entry` set person = ''",
                "DELETE FROM\n hours_entry WHERE id = ?",
                "DELETE l FROM hours_line l",
                "TRUNCATE TABLE hours_line",
                "REPLACE INTO hours_entry (id) VALUES (?)",
                "INSERT INTO hours_line (entry) VALUES (?) ON DUPLICATE KEY UPDATE minutes = 1",
                "UPDATE hours_account a JOIN hours_line l ON l.account = a.id SET l.minutes = 0"
            })
    void aPlantedChangeIsFound(String statement) {
        assertThat(CHANGES.matcher(statement).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO hours_line (entry) VALUES (?)",
                "SELECT minutes FROM hours_line FOR UPDATE",
                "UPDATE hours_account SET minutes = minutes + ? WHERE id = ?",
                "DELETE FROM hours_link WHERE declaration = ?"
            })
    void whatOnlyAddsOrReadsIsNot(String statement) {
        assertThat(CHANGES.matcher(statement).find()).isFalse();
    }

    private static List<String> found(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            return all.stream()
                    .filter(file -> CHANGES.matcher(content(file)).find())
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
