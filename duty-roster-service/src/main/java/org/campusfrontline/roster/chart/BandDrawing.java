package org.campusfrontline.roster.chart;

import java.util.Locale;

/// Draws a band: title, days, a line a person, the cover of each shift, and the legend.
final class BandDrawing {

    private static final double MINUTES_AN_HOUR = 60;
    private static final int LARGEST_LABEL = 14;
    private static final int SMALLEST_LABEL = 6;
    private final Band band;
    private final Sheet sheet;
    private final Words words;
    private final Markup out = new Markup();

    BandDrawing(Band band) {
        this.band = band;
        sheet = band.sheet();
        words = band.words();
    }

    /// An `svg` element at that height of its document.
    String at(int y) {
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" y=\"%d\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\" lang=\"%s\">",
                y,
                band.width(),
                band.height(),
                band.width(),
                band.height(),
                words.language().tag());
        out.format("<title>%s</title>", Markup.escaped(sheet.heading().title()));
        out.raw(Look.STYLE);
        definitions();
        heading();
        weekends();
        days();
        people();
        cover();
        grid();
        legend();
        return out.raw("</svg>").toString();
    }

    private void definitions() {
        out.raw("<defs>");
        out.format(
                "<pattern id=\"%s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                        + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#f4f4f4\"/>"
                        + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#aab\" stroke-width=\"1.6\"/></pattern>",
                band.id("na"));
        for (int shift = 0; shift < sheet.shifts().size(); shift++) {
            out.format("<g id=\"%s\">", band.id("s" + shift));
            duty(shift, 0, 0, band.dayWidth());
            out.raw("</g>");
        }
        out.raw("</defs>");
    }

    /// A box with the shift's letters, as large as they fit.
    private void duty(int shift, int x, int y, int space) {
        int width = space - 4;
        String label = Markup.fitted(sheet.shifts().get(shift).id(), width / (SMALLEST_LABEL / 2));
        int size = Math.max(SMALLEST_LABEL, Math.min(LARGEST_LABEL, width * 3 / 2 / Markup.width(label)));
        out.format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" class=\"shift\"/>",
                x + 2, y + 2, width, Look.ROW - 4, Look.fill(shift));
        out.format(
                "<text x=\"%d\" y=\"%d\" class=\"label\" style=\"font-size:%dpx\">%s</text>",
                x + space / 2, y + 18, size, Markup.escaped(label));
    }

    private void notAvailable(int x, int y, int space) {
        out.format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"url(#%s)\"/>",
                x + 2, y + 2, space - 4, Look.ROW - 4, band.id("na"));
    }

    private void legend() {
        for (Legend.Entry entry : Legend.of(band).entries()) {
            int y = band.legendY() + entry.line() * Look.LEGEND;
            switch (entry.sign()) {
                case Legend.Duty duty -> duty(duty.shift(), entry.x(), y, Look.SIGN);
                case Legend.Mark.NOT_AVAILABLE -> notAvailable(entry.x(), y, Look.SIGN);
                case Legend.Mark.UNDERSTAFFED -> out.box(entry.x() + 2, y + 2, Look.SIGN - 4, Look.ROW - 4, "short");
                case Legend.Mark.WEEKEND -> out.box(entry.x() + 2, y + 2, Look.SIGN - 4, Look.ROW - 4, "weekend");
            }
            out.words(entry.x() + Look.SIGN + 8, y + 18, "name", entry.meaning());
        }
    }

    private void heading() {
        int room = band.right() - Look.MARGIN;
        out.words(Look.MARGIN, 46, "title", Markup.fitted(sheet.heading().title(), room / 14));
        String sub = sheet.heading().unit() + " · " + words.span(band.first(), band.last()) + " · "
                + sheet.heading().standing();
        out.words(Look.MARGIN, 72, "sub", Markup.fitted(sub, room / 8));
    }

    private void weekends() {
        int bottom = band.coverY(sheet.shifts().size());
        for (int day = band.from(); day < band.to(); day++) {
            if (sheet.isWeekend(day)) {
                out.box(band.x(day), Look.TOP + 20, band.dayWidth(), bottom - Look.TOP - 20, "weekend");
            }
        }
    }

    private void days() {
        out.words(Look.MARGIN, Look.TOP + 56, "caption", words.people());
        out.words(band.right(), Look.TOP + 56, "caption end", words.hours());
        for (int day = band.from(); day < band.to(); day++) {
            int middle = band.x(day) + band.dayWidth() / 2;
            if (band.beginsMonth(day)) {
                out.words(
                        band.x(day) + 3, Look.TOP + 14, "caption", words.month().format(sheet.date(day)));
            }
            if (sheet.isUnderstaffed(day)) {
                out.box(band.x(day) + 3, Look.TOP + 22, band.dayWidth() - 6, 20, "short");
            }
            String style = sheet.isUnderstaffed(day) ? "date sign" : "date";
            out.words(
                    middle,
                    Look.TOP + 37,
                    style,
                    Integer.toString(sheet.date(day).getDayOfMonth()));
            out.words(
                    middle,
                    Look.TOP + 57,
                    "small mid",
                    words.weekday(sheet.date(day).getDayOfWeek()));
        }
    }

    private void people() {
        for (int person = 0; person < band.people().size(); person++) {
            Sheet.PersonLine line = band.people().get(person);
            int y = band.personY(person);
            out.words(Look.MARGIN, y + 18, "name", Markup.fitted(line.name(), Look.NAME_WIDTH));
            out.words(band.right(), y + 18, "small end", hours(sheet.minutes(line, band.from(), band.to())));
            for (int day = band.from(); day < band.to(); day++) {
                cell(line, day, y);
            }
        }
    }

    private void cell(Sheet.PersonLine line, int day, int y) {
        int shift = line.shifts().get(day);
        if (shift != Sheet.FREE) {
            out.format("<use href=\"#%s\" x=\"%d\" y=\"%d\"/>", band.id("s" + shift), band.x(day), y);
        } else if (line.notAvailable().contains(day)) {
            notAvailable(band.x(day), y, band.dayWidth());
        }
    }

    private void cover() {
        out.words(Look.MARGIN, band.coverY(0) - 9, "caption", words.cover());
        for (int shift = 0; shift < sheet.shifts().size(); shift++) {
            int y = band.coverY(shift);
            out.words(
                    Look.MARGIN,
                    y + 18,
                    "name",
                    Markup.fitted(sheet.shifts().get(shift).id(), Look.NAME_WIDTH));
            for (int day = band.from(); day < band.to(); day++) {
                coverCell(shift, day, y);
            }
        }
    }

    private void coverCell(int shift, int day, int y) {
        int wanted = sheet.shifts().get(shift).wanted().get(day);
        int present = sheet.present(shift, day);
        if (wanted == 0 && present == 0) {
            return;
        }
        boolean missing = sheet.missing(shift, day) > 0;
        if (missing) {
            out.box(band.x(day) + 3, y + 3, band.dayWidth() - 6, Look.ROW - 6, "short");
        }
        int middle = band.x(day) + band.dayWidth() / 2;
        out.words(middle, y + 18, missing ? "shorttext" : "cover", present + "/" + wanted);
    }

    private void grid() {
        int people = band.people().size();
        int shifts = sheet.shifts().size();
        for (int person = 0; person <= people; person++) {
            String style = person == 0 || person == people ? "strong" : "grid";
            out.line(Look.MARGIN, band.personY(person), band.right(), band.personY(person), style);
        }
        for (int shift = 0; shift <= shifts; shift++) {
            String style = shift == 0 || shift == shifts ? "strong" : "grid";
            out.line(Look.MARGIN, band.coverY(shift), band.right(), band.coverY(shift), style);
        }
        for (int day = band.from(); day <= band.to(); day++) {
            String style = day == band.to() || band.beginsWeek(day) ? "strong" : "grid";
            out.line(band.x(day), Look.TOP + 20, band.x(day), band.personY(people), style);
            out.line(band.x(day), band.coverY(0), band.x(day), band.coverY(shifts), style);
        }
    }

    private static String hours(int minutes) {
        double hours = minutes / MINUTES_AN_HOUR;
        return hours == Math.rint(hours) ? Long.toString(Math.round(hours)) : String.format(Locale.ROOT, "%.1f", hours);
    }
}
