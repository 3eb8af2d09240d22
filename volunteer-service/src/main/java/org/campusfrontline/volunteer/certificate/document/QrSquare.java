package org.campusfrontline.volunteer.certificate.document;

import org.campusfrontline.volunteer.qr.QrDots;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/// A QR code drawn as rectangles.
final class QrSquare {

    private static final float SIDE = 110;

    private QrSquare() {}

    static Image of(String text, PdfContentByte canvas) throws BadElementException {
        QrDots dots = QrDots.of(text);
        float dot = SIDE / dots.side();
        PdfTemplate square = canvas.createTemplate(SIDE, SIDE);
        for (QrDots.Run run : dots.runs()) {
            square.rectangle(run.x() * dot, SIDE - (run.y() + 1) * dot, run.length() * dot, dot);
        }
        square.fill();
        return Image.getInstance(square);
    }
}
