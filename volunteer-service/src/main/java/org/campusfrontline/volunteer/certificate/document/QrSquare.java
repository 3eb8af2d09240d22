package org.campusfrontline.volunteer.certificate.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/// A QR code (ISO/IEC 18004) drawn as rectangles, so that it is sharp at any size and the file holds no picture.
final class QrSquare {

    private static final int QUIET = 4;
    private static final float SIDE = 110;

    private QrSquare() {}

    static Image of(String text, PdfContentByte canvas) throws BadElementException {
        BitMatrix dots = dots(text);
        float dot = SIDE / dots.getWidth();
        PdfTemplate square = canvas.createTemplate(SIDE, SIDE);
        for (int y = 0; y < dots.getHeight(); y++) {
            int x = 0;
            while (x < dots.getWidth()) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    square.rectangle(from * dot, SIDE - (y + 1) * dot, (x - from) * dot, dot);
                }
                x++;
            }
        }
        square.fill();
        return Image.getInstance(square);
    }

    private static BitMatrix dots(String text) {
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
