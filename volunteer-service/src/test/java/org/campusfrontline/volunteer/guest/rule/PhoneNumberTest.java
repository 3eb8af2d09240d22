package org.campusfrontline.volunteer.guest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, +8613812345678",
        "138 1234 5678, +8613812345678",
        "(138)1234-5678, +8613812345678",
        "+86 138 1234 5678, +8613812345678",
        "0086-13812345678, +8613812345678",
        "+44 20 7946 0000, +442079460000",
        "0044 20 7946 0000, +442079460000",
        "+1234567, +1234567",
        "+123456789012345, +123456789012345",
    })
    void readsEverySpellingOfAPhoneTheSame(String typed, String international) {
        assertThat(PhoneNumber.read(typed)).map(PhoneNumber::international).contains(international);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1381234567",
                "138123456789",
                "12812345678",
                "+86 10 6275 1230",
                "20 7946 0000",
                "+0123456789",
                "+123456",
                "+1234567890123456",
                "138１2345678",
            })
    void refusesWhatNoPhoneAnswersTo(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void showsAChineseNumberAsPeopleHereWriteIt() {
        assertThat(PhoneNumber.read("+8613812345678").map(PhoneNumber::local)).contains("13812345678");
        assertThat(PhoneNumber.read("+442079460000").map(PhoneNumber::local)).isEqualTo(Optional.of("+442079460000"));
    }

    @Test
    void saysWhichFieldIsUnreadable() {
        assertThat(PhoneNumber.unreadable().pointer()).isEqualTo("/phone");
        assertThat(PhoneNumber.unreadable().code()).isEqualTo(GuestProblem.PHONE_UNREADABLE);
    }
}
