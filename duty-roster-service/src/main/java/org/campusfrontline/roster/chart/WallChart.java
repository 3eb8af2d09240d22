package org.campusfrontline.roster.chart;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Language;

/// Draws a roster as one SVG picture, or as a page with the same pictures, one a printed sheet.
/// Long periods are parted into bands of four weeks below each other.
public final class WallChart {

    private static final int WIDEST = 35;
    private static final int FOUR_WEEKS = 28;
    private static final int BETWEEN = 24;
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
    private final List<Band> bands;

    public WallChart(Sheet sheet, Language language) {
        this.sheet = sheet;
        words = Words.of(language);
        bands = bands(sheet, words);
    }

    public String svg() {
        int width = bands.stream().mapToInt(Band::width).max().orElseThrow();
        int height = bands.stream().mapToInt(Band::height).sum() + BETWEEN * (bands.size() - 1);
        Markup out = new Markup();
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                width, height, width, height);
        int y = 0;
        for (Band band : bands) {
            out.raw(new BandDrawing(band).at(y));
            y += band.height() + BETWEEN;
        }
        return out.raw("</svg>").toString();
    }

    public String html() {
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>");
        out.format("<html lang=\"%s\">", words.language().tag());
        out.raw("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        out.format("<title>%s</title>", Markup.escaped(sheet.heading().title()));
        out.raw(PAGE_STYLE).raw("</head><body>");
        for (Band band : bands) {
            out.raw("<section>").raw(new BandDrawing(band).at(0)).raw("</section>");
        }
        return out.raw("</body></html>").toString();
    }

    private static List<Band> bands(Sheet sheet, Words words) {
        int length = sheet.days() <= WIDEST ? sheet.days() : FOUR_WEEKS;
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from < sheet.days(); from += length) {
            bands.add(new Band(sheet, words, bands.size(), from, Math.min(sheet.days(), from + length)));
        }
        return bands;
    }
}
