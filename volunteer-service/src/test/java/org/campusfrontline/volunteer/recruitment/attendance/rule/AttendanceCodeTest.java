package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttendanceCodeTest {

    private static final byte[] MAC = HexFormat.of().parseHex("00443214c74254b635cf84653a56d7c6");

    @Test
    void writesSerialAndProofInCrockfordsLetters() {
        // 0x00443214c7 in groups of five bits: 00000 00001 00010 00011 00100 00101 00110 00111
        assertThat(AttendanceCode.of(0, MAC).text()).isEqualTo("0001234567");
        assertThat(AttendanceCode.of(33, MAC).text()).isEqualTo("1101234567");
        assertThat(AttendanceCode.of(1023, MAC).text()).isEqualTo("ZZ01234567");
    }

    @Test
    void readsWhatItWroteHoweverItWasTyped() {
        Random random = new Random(20260526);
        byte[] mac = new byte[32];
        for (int i = 0; i < 1000; i++) {
            random.nextBytes(mac);
            AttendanceCode code = AttendanceCode.of(random.nextInt(AttendanceCode.MOST), mac);
            String typed = code.text().substring(0, 2) + "-" + code.text().substring(2, 6) + " "
                    + code.text().substring(6).toLowerCase();
            assertThat(AttendanceCode.read(typed)).contains(code);
        }
    }

    @Test
    void takesLettersThatLookAlikeForTheSame() {
        assertThat(AttendanceCode.read("OOolI23456")).isEqualTo(AttendanceCode.read("0001123456"));
    }

    @Test
    void readsNothingElse() {
        assertThat(AttendanceCode.read("")).isEmpty();
        assertThat(AttendanceCode.read("000123456")).isEmpty();
        assertThat(AttendanceCode.read("00012345678")).isEmpty();
        assertThat(AttendanceCode.read("000123456U")).isEmpty();
        assertThat(AttendanceCode.read("００01234567")).isEmpty();
    }
}
