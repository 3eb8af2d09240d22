package org.campusfrontline.roster.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Some consecutive days and people of a sheet with their place on the paper, a whole chart of its own.
record Band(Sheet sheet, Words words, int number, Days span, People rows) {

    /// From a day of the sheet to the one before `to`.
    record Days(int from, int to) {}

    /// From a person of the sheet to the one before `to`.
    record People(int from, int to) {}

    int from() {
        return span.from();
    }

    int to() {
        return span.to();
    }

    int days() {
        return to() - from();
    }

    int dayWidth() {
        return Look.dayWidth(days());
    }

    int x(int day) {
        return Look.MARGIN + Look.NAME + (day - from()) * dayWidth();
    }

    int right() {
        return x(to()) + Look.HOURS;
    }

    int width() {
        return right() + Look.MARGIN;
    }

    int personY(int row) {
        return Look.TOP + Look.HEAD + row * Look.ROW;
    }

    int coverY(int shift) {
        return personY(people().size()) + Look.GAP + shift * Look.ROW;
    }

    int legendY() {
        return coverY(sheet.shifts().size()) + Look.GAP / 2;
    }

    int height() {
        return legendY() + Look.LEGEND * Legend.of(this).lines() + Look.MARGIN / 2;
    }

    LocalDate first() {
        return sheet.date(from());
    }

    LocalDate last() {
        return sheet.date(to() - 1);
    }

    boolean beginsWeek(int day) {
        return day == from() || sheet.date(day).getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /// Where a month begins; the first one only when its name has room before the next.
    boolean namesMonth(int day) {
        boolean begins = sheet.date(day).getDayOfMonth() == 1;
        int left = sheet.date(day).lengthOfMonth() - sheet.date(day).getDayOfMonth() + 1;
        boolean cut = day + left < to() && left * dayWidth() < Look.MONTH;
        return begins || day == from() && !cut;
    }

    List<Sheet.PersonLine> people() {
        return sheet.people().subList(rows.from(), rows.to());
    }

    /// Whether other people of the sheet stand on other bands.
    boolean isPart() {
        return people().size() < sheet.people().size();
    }
}
