package org.campusfrontline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Paths of tests find what REST Assured's own class finds, and each is compiled once.
class JsonPathsTest {

    private static final String DOCUMENT = """
            {"items": [{"code": "A-1", "size": 3, "class": "day", "two-words": 1}, {"code": "B", "size": 5}],
             "unit": {"name": "物业"}, "none": null, "properties": {"1st": true}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            items[0].code                               | A-1
            items[-1].code                              | B
            items.code                                  | [A-1, B]
            items.size()                                | 2
            items.find { it.size > 4 }.code             | B
            items.findAll { it.size < 9 }.size.sum()    | 8
            items[0].two-words                          | 1
            items[0].class                              | day
            properties.1st                              | true
            unit.name                                   | 物业
            unit.nothing                                | null
            none.more                                   | null
            items[7].code                               | null
            nothing.more.still                          | null
            """)
    void findsWhatAPathNames(String path, String found) {
        assertThat(String.valueOf((Object) JsonPath.from(DOCUMENT).get(path))).isEqualTo(found);
    }

    @Test
    void findsTheDocumentAndItsElements() {
        assertThat(JsonPath.from(DOCUMENT).<Map<String, Object>>get("$")).containsKey("items");
        assertThat(JsonPath.from("[4, 5]").<List<Integer>>get("")).containsExactly(4, 5);
        assertThat(JsonPath.from("[4, 5]").getInt("[1]")).isEqualTo(5);
    }

    @Test
    void takesValuesForNames() {
        JsonPath path = JsonPath.from(DOCUMENT);

        assertThat(path.param("least", 4).<String>get("items.find { it.size > least }.code"))
                .isEqualTo("B");
        assertThatThrownBy(() -> path.get("items.find { it.size > most }.code"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("most");
    }

    @Test
    void refusesWhatIsNoPath() {
        assertThatThrownBy(() -> JsonPath.from(DOCUMENT).get("items["))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("items[ is no JSON path");
    }

    @Test
    void compilesAPathOnce() {
        JsonPath path = JsonPath.from(DOCUMENT);
        path.get("items.code");

        long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        for (int i = 0; i < 1000; i++) {
            path.get("items.code");
        }

        // A script is a class.
        assertThat(ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - before)
                .isLessThan(500);
    }
}
