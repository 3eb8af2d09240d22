package org.campusfrontline.roster.freeze.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreezeWindowsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");
    private static final FreezeWindow UNIT = new FreezeWindow(NOW, Duration.ofHours(24));
    private static final FreezeWindow GATE = new FreezeWindow(NOW, Duration.ZERO);

    private final FreezeWindows windows = new FreezeWindows(UNIT, Map.of("gate", GATE));

    @Test
    void asksThePostFirstAndElseTheUnit() {
        assertThat(windows.of("gate")).isEqualTo(GATE);
        assertThat(windows.of("hall")).isEqualTo(UNIT);
        assertThat(windows.of(null)).isEqualTo(UNIT);
    }
}
