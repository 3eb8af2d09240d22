package org.campusfrontline.volunteer.team.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownWordsTest {

    @ParameterizedTest
    @CsvSource({"李雷, 李", "欧阳修, 欧阳", "欧阳, 欧", "' 王芳 ', 王", "Anna Maria Smith, Smith", "Smith, Smith"})
    void findsTheSurnameInANameAsItIsWritten(String name, String surname) {
        assertThat(SurnameOf.name(name)).isEqualTo(surname);
    }

    @Test
    void tellsOthersNothingOfWhatAPersonDeclaresOfHealthAndAge() {
        List<String> codes = List.of("VOL-2201", "VOL-2206", "VOL-2207", "VOL-2004");

        assertThat(ShownToLeader.codes(codes, false)).containsExactly("VOL-2201", "VOL-2004");
        assertThat(ShownToLeader.codes(codes, true)).isEqualTo(codes);
        assertThat(ShownToLeader.codes(List.of("VOL-2207"), false)).containsExactly("VOL-2201");
    }
}
