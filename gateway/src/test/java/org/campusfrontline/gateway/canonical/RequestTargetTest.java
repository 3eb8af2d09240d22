package org.campusfrontline.gateway.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestTargetTest {

    static List<TargetVector> vectors() {
        return TargetVector.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void judgesTheTargetAsTheTableSays(TargetVector vector) {
        assertThat(RequestTarget.faultOf(vector.target()).map(Enum::name).orElse("ok"))
                .isEqualTo(vector.verdict());
    }

    @Test
    void theTableIsLargeAndNamesEveryFault() {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(vectors().stream().map(TargetVector::verdict).distinct())
                .contains(java.util.Arrays.stream(TargetFault.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }
}
