package org.campusfrontline.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ENGLISH",
                "en-US,en;q=0.9,zh;q=0.8 | ENGLISH",
                "zh-CN,en;q=0.9 | CHINESE",
                "fr,en;q=0.3,zh;q=0.4 | CHINESE",
                "en;q=0 | CHINESE",
                "EN-gb | ENGLISH",
                "fr | CHINESE",
                "en;q=x | CHINESE",
                "* | CHINESE",
                "zh-TW;q=0.5,en;q=0.5 | CHINESE"
            })
    void weighsTheRanges(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void isChineseWhereNothingIsSaid() {
        assertThat(Language.of(null)).isEqualTo(Language.CHINESE);
    }

    @Test
    void everyProblemHasItsOwnCodeAndBothTitles() {
        assertThat(GatewayProblem.values()).extracting(GatewayProblem::code).doesNotHaveDuplicates();
        for (GatewayProblem problem : GatewayProblem.values()) {
            assertThat(problem.title(Language.CHINESE)).isNotBlank();
            assertThat(problem.title(Language.ENGLISH)).isNotBlank();
            assertThat(problem.status()).isBetween(400, 599);
        }
    }
}
