package org.campusfrontline.deploy.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RosterDataTest {

    @Test
    void isNamedByThePropertyFirstAndThenByTheVariable() {
        assertThat(RosterData.folder("by-property", "by-variable")).contains(Path.of("by-property"));
        assertThat(RosterData.folder(null, "by-variable")).contains(Path.of("by-variable"));
        assertThat(RosterData.folder(" ", "by-variable")).contains(Path.of("by-variable"));
        assertThat(RosterData.folder("", null)).isEmpty();
    }
}
