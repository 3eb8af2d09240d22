package org.campusfrontline.roster.carefund.ledger;

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

/// No statement of the service changes or deletes a row of the ledger; erasure alone changes who booked it.
/// MySQL refuses triggers to the service's account
/// where it keeps a binary log, so the code keeps the rule and this test keeps the code.
class FundAppendOnlyTest {

    private static final String LEDGER = "fund_(?:entry|line)\\b";
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
                "UPDATE fund_line SET fen = 1",
                "update `fund_entry` set person = ''",
                "DELETE FROM\n fund_entry WHERE id = ?",
                "DELETE l FROM fund_line l",
                "TRUNCATE TABLE fund_line",
                "REPLACE INTO fund_entry (id) VALUES (?)",
                "INSERT INTO fund_line (entry) VALUES (?) ON DUPLICATE KEY UPDATE fen = 1",
                "UPDATE fund_account a JOIN fund_line l ON l.account = a.id SET l.fen = 0"
            })
    void aPlantedChangeIsFound(String statement) {
        assertThat(CHANGES.matcher(statement).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO fund_line (entry) VALUES (?)",
                "SELECT fen FROM fund_line FOR UPDATE",
                "UPDATE fund_account SET fen = fen + ? WHERE id = ?",
                "DELETE FROM fund_link WHERE allocation = ?"
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
