package org.campusfrontline.roster.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.campusfrontline.roster.paper.Fill;
import org.campusfrontline.roster.paper.Markup;
import org.campusfrontline.roster.paper.Pen;
import org.campusfrontline.roster.paper.ShiftTile;
import org.campusfrontline.roster.paper.Stroke;
import org.campusfrontline.roster.paper.Type;

/// Draws a card: whose it is, the weeks with the shifts in them, what the signs mean, and the desks to call.
final class CardDrawing implements Consumer<Pen> {

    /// A7, lying, four pixels a millimetre.
    static final int WIDTH = 420;

    static final int HEIGHT = 296;
    private static final int MARGIN = 16;
    private static final int LEFT = 21;
    private static final int TOP = 88;
    private static final int DAY = 54;
    private static final int TALLEST_ROW = 32;
    private static final int BELOW = 66;
    private static final int DATE = 18;
    private static final int NAMED_DATE = 28;
    private static final int DATE_SIZE = 10;
    private static final int SIGN = 34;
    private static final int SIGN_HEIGHT = 18;
    private static final double LETTER = 5.6;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private final Card card;
    private final Words words;
    private final int row;

    CardDrawing(Card card) {
        this.card = card;
        words = card.words();
        row = Math.min(TALLEST_ROW, (HEIGHT - TOP - BELOW) / card.weeks());
    }

    @Override
    public void accept(Pen pen) {
        pen.box(0, 0, WIDTH, HEIGHT, Fill.SHEET);
        heading(pen);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            pen.words(x(weekday) + DAY / 2, TOP - 6, Type.SMALL_MID, words.weekday(weekday));
        }
        for (int week = 0; week < card.weeks(); week++) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                cell(pen, card.monday().plusDays((long) week * Card.WEEK + weekday.ordinal()), week);
            }
        }
        grid(pen);
        legend(pen);
        desks(pen);
    }

    private void heading(Pen pen) {
        Sheet.Heading heading = card.sheet().heading();
        pen.words(MARGIN, 32, Type.STRONG, Markup.fitted(card.line().name(), ROOM / 10));
        pen.words(MARGIN, 50, Type.CAPTION, Markup.fitted(heading.title() + " · " + heading.unit(), ROOM / 7));
        String sub = words.span(card.first(), card.last()) + " · " + heading.standing();
        pen.words(MARGIN, 66, Type.SMALL, Markup.fitted(sub, (int) (ROOM / LETTER)));
    }

    private void cell(Pen pen, LocalDate date, int week) {
        int x = x(date.getDayOfWeek());
        int y = TOP + week * row;
        if (!card.has(date)) {
            pen.box(x, y, DAY, row, Fill.OUTSIDE);
            return;
        }
        if (card.isDayOff(date)) {
            pen.box(x, y, DAY, row, Fill.DAY_OFF);
        }
        boolean named = date.getDayOfMonth() == 1 || date.equals(card.first());
        String day = named ? date.getMonthValue() + "/" + date.getDayOfMonth() : String.valueOf(date.getDayOfMonth());
        pen.words(x + 2, y + row / 2 + 4, Type.SMALL, DATE_SIZE, day);
        int shift = card.shift(date);
        if (shift != Sheet.FREE) {
            int from = named ? NAMED_DATE : DATE;
            ShiftTile.draw(pen, shift, id(shift), x + from - 2, y + 1, DAY - from, row - 2);
        }
    }

    private void grid(Pen pen) {
        int bottom = TOP + card.weeks() * row;
        for (int week = 0; week <= card.weeks(); week++) {
            int y = TOP + week * row;
            pen.line(LEFT, y, LEFT + Card.WEEK * DAY, y, Stroke.GRID);
        }
        for (int day = 0; day <= Card.WEEK; day++) {
            int x = LEFT + day * DAY;
            pen.line(x, TOP, x, bottom, Stroke.GRID);
        }
    }

    /// As many lines as there is room for; the sign of whatever found none is still on the wall chart.
    private void legend(Pen pen) {
        int x = MARGIN;
        int y = TOP + card.weeks() * row + 6;
        int lowest = HEIGHT - MARGIN - SIGN_HEIGHT - 4;
        for (int shift : card.kinds()) {
            String meaning = words.meaning(card.sheet().shifts().get(shift));
            int width = SIGN + 4 + (int) (Markup.width(meaning) * LETTER) + 12;
            if (x > MARGIN && x + width - 12 > WIDTH - MARGIN) {
                x = MARGIN;
                y += SIGN_HEIGHT + 2;
            }
            if (y > lowest) {
                return;
            }
            ShiftTile.draw(pen, shift, id(shift), x, y, SIGN, SIGN_HEIGHT);
            pen.words(x + SIGN + 4, y + 13, Type.SMALL, meaning);
            x += width;
        }
    }

    private void desks(Pen pen) {
        List<PocketCards.Desk> desks = card.desks();
        if (!desks.isEmpty()) {
            String text = words.desk() + " "
                    + desks.stream()
                            .map(desk -> desk.name() + " " + desk.phone())
                            .collect(Collectors.joining(" · "));
            pen.words(MARGIN, HEIGHT - 10, Type.SMALL, Markup.fitted(text, (int) (ROOM / LETTER)));
        }
    }

    private String id(int shift) {
        return card.sheet().shifts().get(shift).id();
    }

    private static int x(DayOfWeek weekday) {
        return LEFT + weekday.ordinal() * DAY;
    }
}
