package org.campusfrontline.roster.chart;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.roster.paper.Form;
import org.campusfrontline.roster.paper.Markup;
import org.campusfrontline.roster.paper.Prints;
import org.campusfrontline.roster.paper.SvgPen;

/// Draws a roster as one SVG picture, or as a page or a PDF with a picture a printed sheet.
/// Long periods are parted into bands of four weeks below each other; sheets part many people as well.
public final class WallChart {

    private static final int WIDEST = 35;
    private static final int FOUR_WEEKS = 28;
    private static final int MOST_PEOPLE = 36;
    private static final int BETWEEN = 24;
    private static final int PAPER_MARGIN = 10;
    private static final String PAGE_STYLE = """
            <style>
            @page{size:A3 landscape;margin:10mm}
            body{margin:0;background:#fff}
            section{padding:12px;break-after:page;break-inside:avoid}
            section:last-child{break-after:auto}
            section>svg{display:block;max-width:100%;height:auto;margin:0 auto}
            @media print{section{padding:0}section>svg{width:100%;max-height:275mm}}
            </style>""";

    private final Sheet sheet;
    private final Words words;

    public WallChart(Sheet sheet, Language language) {
        this.sheet = sheet;
        words = Words.of(language);
    }

    /// As SVG or HTML.
    public String seen(Form form) {
        return form == Form.HTML ? html() : svg();
    }

    String svg() {
        List<Band> bands = bands(List.of(new Band.People(0, sheet.people().size())));
        int width = bands.stream().mapToInt(Band::width).max().orElseThrow();
        int height = bands.stream().mapToInt(Band::height).sum() + BETWEEN * (bands.size() - 1);
        Markup out = new Markup();
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                width, height, width, height);
        int y = 0;
        for (Band band : bands) {
            out.raw(picture(band, y));
            y += band.height() + BETWEEN;
        }
        return out.raw("</svg>").toString();
    }

    String html() {
        Markup out = new Markup();
        out.page(words.language(), sheet.heading().title(), PAGE_STYLE);
        for (Band band : bands(peopleOfSheets())) {
            out.raw("<section>").raw(picture(band, 0)).raw("</section>");
        }
        return out.raw("</body></html>").toString();
    }

    /// A3, lying.
    public byte[] pdf(CampusFont font) {
        Prints prints = new Prints(font, Prints.Paper.A3_LYING, sheet.heading().title(), words.language());
        for (Band band : bands(peopleOfSheets())) {
            prints.page(PAPER_MARGIN, band.width(), band.height(), new BandDrawing(band));
        }
        return prints.bytes();
    }

    private String picture(Band band, int y) {
        SvgPen.Frame frame = new SvgPen.Frame(
                "b" + band.number(),
                y,
                band.width(),
                band.height(),
                sheet.heading().title(),
                words.language().tag());
        return SvgPen.draw(frame, new BandDrawing(band));
    }

    /// The people of each printed sheet, about as many on each.
    private List<Band.People> peopleOfSheets() {
        int all = sheet.people().size();
        int sheets = Math.max(1, Math.ceilDiv(all, MOST_PEOPLE));
        List<Band.People> parts = new ArrayList<>();
        for (int part = 0; part < sheets; part++) {
            parts.add(new Band.People(all * part / sheets, all * (part + 1) / sheets));
        }
        return parts;
    }

    private List<Band> bands(List<Band.People> parts) {
        int length = sheet.days() <= WIDEST ? sheet.days() : FOUR_WEEKS;
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from < sheet.days(); from += length) {
            Band.Days span = new Band.Days(from, Math.min(sheet.days(), from + length));
            for (Band.People people : parts) {
                bands.add(new Band(sheet, words, bands.size(), span, people));
            }
        }
        return bands;
    }
}
