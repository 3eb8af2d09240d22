package org.campusfrontline.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.campusfrontline.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCatalogueTest {

    private final ProblemCatalogue catalogue = new ProblemCatalogue();

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCodeHasASentenceInBothLanguages(CommonProblem code) {
        String zh = catalogue.title(code, Language.ZH_CN, Map.of());
        String en = catalogue.title(code, Language.EN, Map.of());

        assertThat(zh).isNotEqualTo(code.code()).matches(".*\\p{IsHan}.*");
        assertThat(en).isNotEqualTo(code.code()).doesNotMatch(".*\\p{IsHan}.*");
        assertThat(catalogue.detail(code, Language.ZH_CN, Map.of()).isEmpty())
                .isEqualTo(catalogue.detail(code, Language.EN, Map.of()).isEmpty());
    }

    @Test
    void valuesStandInTheirPlacesEvenWhenTheyLookLikePatterns() {
        String detail = catalogue.detail(CommonProblem.UNKNOWN_FIELD, Language.EN, Map.of("field", "$1\\{x}"));

        assertThat(detail).startsWith("Unknown field $1\\{x}.");
    }
}
