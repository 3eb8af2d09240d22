package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void countsAsMeasuredWhatSomebodyElseSaw() {
        assertThat(Arrays.stream(Evidence.values()).filter(Evidence::isMeasured))
                .containsExactly(Evidence.OFFLINE_LEAD, Evidence.LEAD, Evidence.CODE);
    }
}
