package org.campusfrontline.volunteer.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A QR code (ISO/IEC 18004) as runs of dark dots, so that it is sharp at any size and no picture is needed.
public record QrDots(int side, List<Run> runs) {

    private static final int QUIET = 4;

    /// How large a dot is in the pictures that a code is tried in.
    private static final double[] SIZES = {4, 6.5};

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

    /// In one code of a hundred the text makes figures that some readers take for a corner or for the alignment mark,
    /// whatever the picture is like. Any of the eight masks is right by the standard: the first that is read.
    private static BitMatrix matrix(String text) {
        BitMatrix usual = matrix(text, Map.of());
        if (isRead(usual, text)) {
            return usual;
        }
        return IntStream.range(0, QRCode.NUM_MASK_PATTERNS)
                .mapToObj(mask -> matrix(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask)))
                .filter(each -> isRead(each, text))
                .findFirst()
                .orElse(usual);
    }

    private static BitMatrix matrix(String text, Map<EncodeHintType, Object> more) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, QUIET);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.putAll(more);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("an address fits a QR code", e);
        }
    }

    private static boolean isRead(BitMatrix dots, String text) {
        return Arrays.stream(SIZES).allMatch(size -> isRead(dots, size, text));
    }

    private static boolean isRead(BitMatrix dots, double size, String text) {
        try {
            BitMatrix found = new Detector(picture(dots, size)).detect().getBits();
            return new Decoder().decode(found).getText().equals(text);
        } catch (ReaderException e) {
            return false;
        }
    }

    private static BitMatrix picture(BitMatrix dots, double size) {
        BitMatrix picture = new BitMatrix((int) (dots.getWidth() * size));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (dots.get((int) (x / size), (int) (y / size))) {
                    picture.set(x, y);
                }
            }
        }
        return picture;
    }
}
