package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    private static final Set<String> CAMPUS = Set.of("timetable.campus");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://calendar.example/me.ics",
                "HTTPS://Calendar.Example:443/me.ics?key=1",
                "https://calendar.example:8443/",
                "webcal://calendar.example/me.ics",
                "webcals://calendar.example",
                " https://calendar.example/me.ics ",
                "http://timetable.campus:8080/me.ics",
                "https://timetable.campus:9443/me.ics"
            })
    void takesPublicAndCampusHosts(String address) {
        assertThat(CalendarAddress.of(address, CAMPUS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendar.example/me.ics",
                "http://calendar.example/me.ics",
                "https://calendar.example:22/",
                "https://calendar.example:8442/",
                "https://user:word@calendar.example/me.ics",
                "https:///me.ics",
                "https://",
                "file:///etc/passwd",
                "ftp://timetable.campus/me.ics",
                "gopher://calendar.example/",
                "jar:https://calendar.example!/x",
                "https://calendar example/",
                "http://timetable.campus.evil.example/"
            })
    void refusesAllElse(String address) {
        assertThat(CalendarAddress.of(address, CAMPUS)).isEmpty();
    }

    @Test
    void takesAnAddressOfTheLongestLength() {
        String start = "https://calendar.example/";
        assertThat(CalendarAddress.of(start + "a".repeat(2000 - start.length()), CAMPUS))
                .isPresent();
        assertThat(CalendarAddress.of(start + "a".repeat(2001 - start.length()), CAMPUS))
                .isEmpty();
    }

    @Test
    void readsThePartsOfAnAddress() {
        assertThat(CalendarAddress.of("webcal://Calendar.Example/a%20b/me.ics?key=%2F#top", CAMPUS))
                .contains(new CalendarAddress("calendar.example", 443, true, "/a%20b/me.ics?key=%2F", false));
        assertThat(CalendarAddress.of("http://timetable.campus", CAMPUS))
                .contains(new CalendarAddress("timetable.campus", 80, false, "/", true));
    }

    @Test
    void followsRedirectionsFromWhereItIs() {
        CalendarAddress here =
                CalendarAddress.of("https://calendar.example/a/me.ics", CAMPUS).orElseThrow();
        assertThat(here.resolve("you.ics")).isEqualTo("https://calendar.example:443/a/you.ics");
        assertThat(here.resolve("/b")).isEqualTo("https://calendar.example:443/b");
        assertThat(here.resolve("http://127.0.0.1/")).isEqualTo("http://127.0.0.1/");
        assertThat(here.resolve("http://not one")).isEmpty();
        assertThat(CalendarAddress.of("http://timetable.campus:8080/a", CAMPUS)
                        .orElseThrow()
                        .resolve("b"))
                .isEqualTo("http://timetable.campus:8080/b");
    }
}
