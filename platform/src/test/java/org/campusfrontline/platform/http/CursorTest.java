package org.campusfrontline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.campusfrontline.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        Cursor cursor = Cursor.at("东校区", 17, "");

        assertThat(Cursor.read(cursor.text(), 3)).contains(cursor);
    }

    @Test
    void isAbsentWithoutAParameter() {
        assertThat(Cursor.read(null, 1)).isEmpty();
        assertThat(Cursor.read("", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "a b", "YQ", "5Lic"})
    void refusesWhatThisListDidNotGive(String text) {
        assertThatThrownBy(() -> Cursor.read(text, 2)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesALongText() {
        String text = Cursor.at("x".repeat(400)).text();

        assertThatThrownBy(() -> Cursor.read(text, 1)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aPageNamesTheNextOneOnlyWhenThereIsOne() {
        assertThat(Page.of(List.of(1, 2), 2, Cursor::at).next()).isNull();

        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, Cursor::at);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.read(page.next(), 1)).contains(Cursor.at(2));
    }
}
