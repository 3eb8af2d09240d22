package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HalfMinuteTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:30Z");

    @Test
    void beginsOnEachHalfMinute() {
        assertThat(HalfMinute.of(START).start()).isEqualTo(START);
        assertThat(HalfMinute.of(START.plusNanos(29_999_999_999L))).isEqualTo(HalfMinute.of(START));
        assertThat(HalfMinute.of(START.plusSeconds(30)).before()).isEqualTo(HalfMinute.of(START));
        assertThat(HalfMinute.of(START).end()).isEqualTo(START.plusSeconds(30));
    }

    @Test
    void isGoodFromItsStartUntilTenSecondsAfterItsEnd() {
        HalfMinute step = HalfMinute.of(START);

        assertThat(step.isGoodAt(START.minusNanos(1))).isFalse();
        assertThat(step.isGoodAt(START)).isTrue();
        assertThat(step.isGoodAt(START.plusSeconds(40).minusNanos(1))).isTrue();
        assertThat(step.isGoodAt(START.plusSeconds(40))).isFalse();
    }

    @Test
    void countsBeforeNineteenSeventyToo() {
        assertThat(HalfMinute.of(Instant.ofEpochSecond(-1)).number()).isEqualTo(-1);
    }
}
