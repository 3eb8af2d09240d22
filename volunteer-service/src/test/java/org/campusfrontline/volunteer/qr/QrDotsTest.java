package org.campusfrontline.volunteer.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QrDotsTest {

    private static final int DOT = 4;

    /// With the mask that the encoder prefers, more than one code of a hundred is not.
    @Test
    void everyCodeIsReadFromACleanPicture() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);

        Stream<String> addresses = Stream.generate(() -> address(random)).limit(500);

        assertThat(addresses)
                .as("seed " + seed)
                .allSatisfy(each -> assertThat(read(QrDots.of(each))).contains(each));
    }

    @Test
    void takesAnotherMaskWhereTheUsualOneIsNotRead() {
        String address = "http://127.0.0.1:8080/q/certificate/ulu19n4b2ii0BJvw5K7XjbFde_L8DDTp";

        assertThat(read(QrDots.of(address))).contains(address);
    }

    @Test
    void leavesFourDotsOfQuietAroundIt() {
        QrDots dots = QrDots.of("https://frontline.example.edu/q/certificate/a");

        assertThat(dots.runs())
                .allSatisfy(run -> {
                    assertThat(run.x()).isGreaterThanOrEqualTo(4);
                    assertThat(run.y()).isBetween(4, dots.side() - 5);
                    assertThat(run.x() + run.length()).isLessThanOrEqualTo(dots.side() - 4);
                })
                .contains(new QrDots.Run(4, 4, 7), new QrDots.Run(4, dots.side() - 5, 7));
    }

    private static String address(Random random) {
        byte[] token = new byte[24];
        random.nextBytes(token);
        return "http://127.0.0.1:8080/q/certificate/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static Optional<String> read(QrDots dots) {
        int side = dots.side() * DOT;
        int[] picture = new int[side * side];
        Arrays.fill(picture, 0xFFFFFF);
        for (QrDots.Run run : dots.runs()) {
            for (int y = run.y() * DOT; y < (run.y() + 1) * DOT; y++) {
                Arrays.fill(picture, y * side + run.x() * DOT, y * side + (run.x() + run.length()) * DOT, 0);
            }
        }
        RGBLuminanceSource source = new RGBLuminanceSource(side, side, picture);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                    .getText());
        } catch (ReaderException notRead) {
            return Optional.empty();
        }
    }
}
