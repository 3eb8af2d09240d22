package org.campusfrontline.roster.paper;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.paper.CampusFont;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A PDF of pages with pictures on them. Letters that the font lacks are named at the foot of their page.
public final class Prints {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float SMALL = 7;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final CampusFont font;
    private final Paper paper;
    private final Document document;
    private final PdfWriter writer;
    private Set<String> missing = CampusFont.noneMissing();
    private boolean begun;

    public Prints(CampusFont font, Paper paper, String title, Language language) {
        this.font = font;
        this.paper = paper;
        document = new Document(new Rectangle(paper.width * MILLIMETRE, paper.height * MILLIMETRE));
        try {
            writer = PdfWriter.getInstance(document, file);
        } catch (DocumentException e) {
            throw new IllegalStateException("a new document has one writer", e);
        }
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
    }

    /// Sizes in millimetres, lying or standing as they are named.
    public enum Paper {
        A3_LYING(420, 297),
        A4_STANDING(210, 297);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /// A new page with one picture, as large as fits between the margins (millimetres), in the middle of them.
    public void page(int margin, int width, int height, Consumer<Pen> drawing) {
        page();
        float room = (paper.width - 2 * margin) * MILLIMETRE;
        float scale = Math.min(room / width, (paper.height - 2 * margin) * MILLIMETRE / height);
        float left = margin * MILLIMETRE + (room - width * scale) / 2;
        float top = (paper.height - margin) * MILLIMETRE;
        drawing.accept(new PdfPen(canvas(), font, missing, left, top, scale));
    }

    public void page() {
        if (begun) {
            nameMissing();
            document.newPage();
        }
        begun = true;
    }

    /// A picture on the present page, millimetres from its upper left corner, of so many pixels a millimetre.
    public void place(int left, int top, int pixels, Consumer<Pen> drawing) {
        drawing.accept(new PdfPen(
                canvas(), font, missing, left * MILLIMETRE, (paper.height - top) * MILLIMETRE, MILLIMETRE / pixels));
    }

    /// The whole file, after which nothing more is drawn.
    public byte[] bytes() {
        if (!begun) {
            writer.setPageEmpty(false);
        }
        nameMissing();
        document.close();
        return file.toByteArray();
    }

    private PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    private void nameMissing() {
        if (missing.isEmpty()) {
            return;
        }
        String letters = "〓 " + String.join(", ", missing);
        PdfContentByte canvas = canvas();
        canvas.beginText();
        canvas.setFontAndSize(font.base(), SMALL);
        canvas.showTextAligned(PdfContentByte.ALIGN_LEFT, letters, 5 * MILLIMETRE, 2 * MILLIMETRE, 0);
        canvas.endText();
        missing = CampusFont.noneMissing();
    }
}
