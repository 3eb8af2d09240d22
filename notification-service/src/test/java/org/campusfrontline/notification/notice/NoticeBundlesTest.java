package org.campusfrontline.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoticeBundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void everyKindReadsInBothLanguagesWithTheSameValues() throws IOException {
        Properties zh = bundle("zh_CN");
        Properties en = bundle("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (NoticeKind kind : NoticeKind.values()) {
            for (String part : Set.of(".title", ".body")) {
                String key = kind + part;
                assertThat(zh.getProperty(key)).as(key).matches(".*\\p{IsHan}.*");
                assertThat(en.getProperty(key)).as(key).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
                assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
            }
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in =
                NoticeBundlesTest.class.getResourceAsStream("/notices/notices_" + language + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
