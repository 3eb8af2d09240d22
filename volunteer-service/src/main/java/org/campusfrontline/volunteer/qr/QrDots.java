package org.campusfrontline.volunteer.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR code (ISO/IEC 18004) as runs of dark dots, so that it is sharp at any size and no picture is needed.
public record QrDots(int side, List<Run> runs) {

    private static final int QUIET = 4;

    public QrDots {
        runs = List.copyOf(runs);
    }

    /// Dark dots beside each other, from the left upper corner.
    public record Run(int x, int y, int length) {}

    public static QrDots of(String text) {
        BitMatrix dots = matrix(text);
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < dots.getHeight(); y++) {
            int x = 0;
            while (x < dots.getWidth()) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    runs.add(new Run(from, y, x - from));
                }
                x++;
            }
        }
        return new QrDots(dots.getWidth(), runs);
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException("an address fits a QR code", e);
        }
    }
}
