package org.campusfrontline.roster.chart;

import java.util.Locale;
import java.util.function.Consumer;
import org.campusfrontline.roster.paper.Fill;
import org.campusfrontline.roster.paper.Markup;
import org.campusfrontline.roster.paper.Pen;
import org.campusfrontline.roster.paper.ShiftTile;
import org.campusfrontline.roster.paper.Stroke;
import org.campusfrontline.roster.paper.Type;

/// Draws a band: title, days, a line a person, the cover of each shift, and the legend.
final class BandDrawing implements Consumer<Pen> {

    private static final double MINUTES_AN_HOUR = 60;
    private final Band band;
    private final Sheet sheet;
    private final Words words;

    BandDrawing(Band band) {
        this.band = band;
        sheet = band.sheet();
        words = band.words();
    }

    @Override
    public void accept(Pen pen) {
        heading(pen);
        daysOff(pen);
        days(pen);
        people(pen);
        cover(pen);
        grid(pen);
        legend(pen);
    }

    private void duty(Pen pen, int shift, int x, int y, int space) {
        ShiftTile.draw(pen, shift, sheet.shifts().get(shift).id(), x, y, space, Look.ROW);
    }

    private static void notAvailable(Pen pen, int x, int y, int space) {
        pen.hatch(x + 2, y + 2, space - 4, Look.ROW - 4);
    }

    private void legend(Pen pen) {
        for (Legend.Entry entry : Legend.of(band).entries()) {
            int x = entry.x();
            int y = band.legendY() + entry.line() * Look.LEGEND;
            switch (entry.sign()) {
                case Legend.Duty duty -> duty(pen, duty.shift(), x, y, Look.SIGN);
                case Legend.Mark.NOT_AVAILABLE -> notAvailable(pen, x, y, Look.SIGN);
                case Legend.Mark.UNDERSTAFFED -> pen.box(x + 2, y + 2, Look.SIGN - 4, Look.ROW - 4, Fill.SHORT);
                case Legend.Mark.DAY_OFF -> pen.box(x + 2, y + 2, Look.SIGN - 4, Look.ROW - 4, Fill.DAY_OFF);
            }
            pen.words(x + Look.SIGN + 8, y + 18, Type.NAME, entry.meaning());
        }
    }

    private void heading(Pen pen) {
        int room = band.right() - Look.MARGIN;
        pen.words(Look.MARGIN, 46, Type.TITLE, Markup.fitted(sheet.heading().title(), room / 14));
        String sub = sheet.heading().unit() + " · " + words.span(band.first(), band.last()) + " · "
                + sheet.heading().standing();
        pen.words(Look.MARGIN, 72, Type.SUB, Markup.fitted(sub, room / 8));
    }

    private void daysOff(Pen pen) {
        int bottom = band.coverY(sheet.shifts().size());
        for (int day = band.from(); day < band.to(); day++) {
            if (sheet.isDayOff(day)) {
                pen.box(band.x(day), Look.TOP + 20, band.dayWidth(), bottom - Look.TOP - 20, Fill.DAY_OFF);
            }
        }
    }

    private void days(Pen pen) {
        pen.words(Look.MARGIN, Look.TOP + 56, Type.CAPTION, peopleCaption());
        pen.words(band.right(), Look.TOP + 56, Type.CAPTION_END, words.hours());
        for (int day = band.from(); day < band.to(); day++) {
            int middle = band.x(day) + band.dayWidth() / 2;
            if (band.namesMonth(day)) {
                pen.words(
                        band.x(day) + 3,
                        Look.TOP + 14,
                        Type.CAPTION,
                        words.month().format(sheet.date(day)));
            }
            boolean missing = sheet.isUnderstaffed(day);
            if (missing) {
                pen.box(band.x(day) + 3, Look.TOP + 22, band.dayWidth() - 6, 20, Fill.SHORT);
            }
            pen.words(
                    middle,
                    Look.TOP + 37,
                    missing ? Type.DATE_SHORT : Type.DATE,
                    Integer.toString(sheet.date(day).getDayOfMonth()));
            pen.words(
                    middle,
                    Look.TOP + 57,
                    Type.SMALL_MID,
                    words.weekday(sheet.date(day).getDayOfWeek()));
        }
    }

    private String peopleCaption() {
        return band.isPart()
                ? words.people() + " " + (band.rows().from() + 1) + "–"
                        + band.rows().to() + " / " + sheet.people().size()
                : words.people();
    }

    private void people(Pen pen) {
        for (int row = 0; row < band.people().size(); row++) {
            Sheet.PersonLine line = band.people().get(row);
            int y = band.personY(row);
            pen.words(Look.MARGIN, y + 18, Type.NAME, Markup.fitted(line.name(), Look.NAME_WIDTH));
            pen.words(band.right(), y + 18, Type.SMALL_END, hours(sheet.minutes(line, band.from(), band.to())));
            for (int day = band.from(); day < band.to(); day++) {
                cell(pen, line, day, y);
            }
        }
    }

    private void cell(Pen pen, Sheet.PersonLine line, int day, int y) {
        int shift = line.shifts().get(day);
        if (shift != Sheet.FREE) {
            pen.stamp("s" + shift, band.x(day), y, at -> duty(at, shift, 0, 0, band.dayWidth()));
        } else if (line.notAvailable().contains(day)) {
            notAvailable(pen, band.x(day), y, band.dayWidth());
        }
    }

    private void cover(Pen pen) {
        pen.words(Look.MARGIN, band.coverY(0) - 9, Type.CAPTION, words.cover());
        for (int shift = 0; shift < sheet.shifts().size(); shift++) {
            int y = band.coverY(shift);
            pen.words(
                    Look.MARGIN,
                    y + 18,
                    Type.NAME,
                    Markup.fitted(sheet.shifts().get(shift).id(), Look.NAME_WIDTH));
            for (int day = band.from(); day < band.to(); day++) {
                coverCell(pen, shift, day, y);
            }
        }
    }

    private void coverCell(Pen pen, int shift, int day, int y) {
        int wanted = sheet.shifts().get(shift).wanted().get(day);
        int present = sheet.present(shift, day);
        if (wanted == 0 && present == 0) {
            return;
        }
        boolean missing = sheet.missing(shift, day) > 0;
        if (missing) {
            pen.box(band.x(day) + 3, y + 3, band.dayWidth() - 6, Look.ROW - 6, Fill.SHORT);
        }
        int middle = band.x(day) + band.dayWidth() / 2;
        pen.words(middle, y + 18, missing ? Type.COVER_SHORT : Type.COVER, present + "/" + wanted);
    }

    private void grid(Pen pen) {
        int people = band.people().size();
        int shifts = sheet.shifts().size();
        for (int person = 0; person <= people; person++) {
            Stroke stroke = person == 0 || person == people ? Stroke.STRONG : Stroke.GRID;
            pen.line(Look.MARGIN, band.personY(person), band.right(), band.personY(person), stroke);
        }
        for (int shift = 0; shift <= shifts; shift++) {
            Stroke stroke = shift == 0 || shift == shifts ? Stroke.STRONG : Stroke.GRID;
            pen.line(Look.MARGIN, band.coverY(shift), band.right(), band.coverY(shift), stroke);
        }
        for (int day = band.from(); day <= band.to(); day++) {
            Stroke stroke = day == band.to() || band.beginsWeek(day) ? Stroke.STRONG : Stroke.GRID;
            pen.line(band.x(day), Look.TOP + 20, band.x(day), band.personY(people), stroke);
            pen.line(band.x(day), band.coverY(0), band.x(day), band.coverY(shifts), stroke);
        }
    }

    private static String hours(int minutes) {
        double hours = minutes / MINUTES_AN_HOUR;
        return hours == Math.rint(hours) ? Long.toString(Math.round(hours)) : String.format(Locale.ROOT, "%.1f", hours);
    }
}
