package org.campusfrontline.roster.carefund.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundFilesTest {

    @Test
    void runsNoFormulaAndKeepsQuotesAndNumbers() {
        FundTable table =
                new FundTable(List.of("dues"), List.of("memo", "fen"), List.of(List.of("=1+1 \"x\"", -5L)), List.of());

        String csv = new String(FundFiles.csv(table), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFF\"dues\"\r\n\"memo\",\"fen\"\r\n\"'=1+1 \"\"x\"\"\",-5\r\n");
    }
}
