package org.campusfrontline.roster.chart;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.roster.paper.Form;
import org.campusfrontline.roster.paper.Markup;
import org.campusfrontline.roster.paper.Prints;
import org.campusfrontline.roster.paper.SvgPen;

/// Draws people's duties as cards of 105 by 74 millimetres, eight of which are cut from a sheet A4.
public final class PocketCards {

    private static final int MILLIMETRES_WIDE = 105;
    private static final int MILLIMETRES_HIGH = 74;
    private static final int PIXELS = 4;
    private static final int ACROSS = 2;
    private static final int ON_SHEET = 8;
    private static final int BETWEEN = 12;
    private static final String PAGE_STYLE = """
            <style>
            @page{size:A4 portrait;margin:0}
            body{margin:0;background:#fff}
            main{display:grid;grid-template-columns:105mm 105mm;grid-auto-rows:74mm}
            main>svg{display:block;width:105mm;height:74mm;break-inside:avoid}
            @media screen and (max-width:210mm){main{grid-template-columns:105mm}}
            </style>""";

    private final Sheet sheet;
    private final Words words;
    private final List<Card> cards = new ArrayList<>();

    /// A telephone that the bearer may call, by the name of its place.
    public record Desk(String name, String phone) {}

    /// `people` are places in the sheet's list.
    public PocketCards(Sheet sheet, List<Integer> people, List<Desk> desks, Language language) {
        this.sheet = sheet;
        words = Words.of(language);
        people.forEach(person -> cards.addAll(Card.of(sheet, words, person, desks)));
    }

    /// As SVG or HTML.
    public String seen(Form form) {
        return form == Form.HTML ? html() : svg();
    }

    String svg() {
        int height = Math.max(0, cards.size() * (CardDrawing.HEIGHT + BETWEEN) - BETWEEN);
        Markup out = new Markup();
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                CardDrawing.WIDTH, height, CardDrawing.WIDTH, height);
        for (int card = 0; card < cards.size(); card++) {
            out.raw(picture(card, card * (CardDrawing.HEIGHT + BETWEEN)));
        }
        return out.raw("</svg>").toString();
    }

    String html() {
        Markup out = new Markup();
        out.page(words.language(), sheet.heading().title(), PAGE_STYLE).raw("<main>");
        for (int card = 0; card < cards.size(); card++) {
            out.raw(picture(card, 0));
        }
        return out.raw("</main></body></html>").toString();
    }

    public byte[] pdf(CampusFont font) {
        Prints prints =
                new Prints(font, Prints.Paper.A4_STANDING, sheet.heading().title(), words.language());
        for (int card = 0; card < cards.size(); card++) {
            int place = card % ON_SHEET;
            if (place == 0) {
                prints.page();
            }
            prints.place(
                    place % ACROSS * MILLIMETRES_WIDE,
                    place / ACROSS * MILLIMETRES_HIGH,
                    PIXELS,
                    new CardDrawing(cards.get(card)));
        }
        return prints.bytes();
    }

    private String picture(int card, int y) {
        String title = cards.get(card).line().name() + " · " + sheet.heading().title();
        SvgPen.Frame frame = new SvgPen.Frame(
                "c" + card,
                y,
                CardDrawing.WIDTH,
                CardDrawing.HEIGHT,
                title,
                words.language().tag());
        return SvgPen.draw(frame, new CardDrawing(cards.get(card)));
    }
}
