package org.campusfrontline.volunteer.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @Test
    void readsHostPortAndPath() {
        assertThat(Target.read("https://hooks.example.edu.cn/a%20b?c=d"))
                .isEqualTo(Optional.of(new Target("hooks.example.edu.cn", 443, true, "/a%20b?c=d")));
        assertThat(Target.read("https://hooks.example.edu.cn:8443"))
                .isEqualTo(Optional.of(new Target("hooks.example.edu.cn", 8443, true, "/")));
        assertThat(Target.read("http://127.0.0.1/x")).isEqualTo(Optional.of(new Target("127.0.0.1", 80, false, "/x")));
        assertThat(Target.read("https://[2400:3200::1]:65535/"))
                .isEqualTo(Optional.of(new Target("2400:3200::1", 65535, true, "/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https:///no-host",
                "https://user:secret@example.org/",
                "https://example.org/#part",
                "https://example.org:0/",
                "https://example.org:65536/",
                "example.org",
                "",
                "https://exa mple.org/",
                "https://_bad_/"
            })
    void refusesWhatIsNoAddress(String url) {
        assertThat(Target.read(url)).isEmpty();
    }
}
