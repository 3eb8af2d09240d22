package org.campusfrontline.roster.paper;

import java.awt.Color;
import java.util.Set;
import java.util.function.Consumer;
import org.campusfrontline.platform.paper.CampusFont;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws onto a page, at a place and as large as its scale says (points a pixel). The one font has no bold letters:
/// bold
/// ones are drawn with an edge.
final class PdfPen implements Pen {

    private static final float ROUND = 4;
    private static final float BOLD_EDGE = 0.028f;
    private static final float HATCH_EVERY = 8.5f;
    private final PdfContentByte canvas;
    private final CampusFont font;
    private final Set<String> missing;
    private final float left;
    private final float top;
    private final float scale;

    PdfPen(PdfContentByte canvas, CampusFont font, Set<String> missing, float left, float top, float scale) {
        this.canvas = canvas;
        this.font = font;
        this.missing = missing;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    @Override
    public void words(int x, int y, Type type, int size, String words) {
        float points = size * scale;
        Color colour = Color.decode(type.colour());
        canvas.saveState();
        canvas.beginText();
        canvas.setFontAndSize(font.base(), points);
        canvas.setColorFill(colour);
        if (type.bold()) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            canvas.setLineWidth(points * BOLD_EDGE);
            canvas.setColorStroke(colour);
        }
        int alignment = switch (type.align()) {
            case START -> Element.ALIGN_LEFT;
            case MIDDLE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
        canvas.showTextAligned(alignment, font.drawable(words, missing), across(x), down(y), 0);
        canvas.endText();
        canvas.restoreState();
    }

    @Override
    public void box(int x, int y, int width, int height, Fill fill) {
        canvas.saveState();
        canvas.setColorFill(Color.decode(fill.ground()));
        canvas.rectangle(across(x), down(y + height), width * scale, height * scale);
        if (fill.width() > 0) {
            canvas.setColorStroke(Color.decode(fill.edge()));
            canvas.setLineWidth(fill.width() * scale);
            canvas.fillStroke();
        } else {
            canvas.fill();
        }
        canvas.restoreState();
    }

    @Override
    public void tile(int x, int y, int width, int height, String colour) {
        canvas.saveState();
        canvas.setColorFill(Color.decode(colour));
        canvas.setColorStroke(Color.decode(Ink.TILE_EDGE));
        canvas.setLineWidth(0.8f * scale);
        canvas.roundRectangle(across(x), down(y + height), width * scale, height * scale, ROUND * scale);
        canvas.fillStroke();
        canvas.restoreState();
    }

    @Override
    public void hatch(int x, int y, int width, int height) {
        canvas.saveState();
        canvas.setColorFill(Color.decode(Ink.HATCH_GROUND));
        canvas.rectangle(across(x), down(y + height), width * scale, height * scale);
        canvas.clip();
        canvas.fill();
        canvas.setColorStroke(Color.decode(Ink.HATCH_LINE));
        canvas.setLineWidth(1.6f * scale);
        for (float from = x - height; from < x + width; from += HATCH_EVERY) {
            canvas.moveTo(left + from * scale, down(y));
            canvas.lineTo(left + (from + height) * scale, down(y + height));
        }
        canvas.stroke();
        canvas.restoreState();
    }

    @Override
    public void line(int x1, int y1, int x2, int y2, Stroke stroke) {
        canvas.saveState();
        canvas.setColorStroke(Color.decode(stroke.colour()));
        canvas.setLineWidth(stroke.width() * scale);
        canvas.moveTo(across(x1), down(y1));
        canvas.lineTo(across(x2), down(y2));
        canvas.stroke();
        canvas.restoreState();
    }

    @Override
    public void stamp(String name, int x, int y, Consumer<Pen> drawing) {
        drawing.accept(new PdfPen(canvas, font, missing, across(x), down(y), scale));
    }

    private float across(int x) {
        return left + x * scale;
    }

    private float down(int y) {
        return top - y * scale;
    }
}
