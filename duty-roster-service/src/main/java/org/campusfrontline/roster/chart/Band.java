package org.campusfrontline.roster.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Some consecutive days of a sheet with their place on the paper, a whole chart of its own.
record Band(Sheet sheet, Words words, int number, int from, int to) {

    int days() {
        return to - from;
    }

    int dayWidth() {
        return Look.dayWidth(days());
    }

    int x(int day) {
        return Look.MARGIN + Look.NAME + (day - from) * dayWidth();
    }

    int right() {
        return x(to) + Look.HOURS;
    }

    int width() {
        return right() + Look.MARGIN;
    }

    int personY(int person) {
        return Look.TOP + Look.HEAD + person * Look.ROW;
    }

    int coverY(int shift) {
        return personY(sheet.people().size()) + Look.GAP + shift * Look.ROW;
    }

    int legendY() {
        return coverY(sheet.shifts().size()) + Look.GAP / 2;
    }

    int height() {
        return legendY() + Look.LEGEND * Legend.of(this).lines() + Look.MARGIN / 2;
    }

    LocalDate first() {
        return sheet.date(from);
    }

    LocalDate last() {
        return sheet.date(to - 1);
    }

    boolean beginsWeek(int day) {
        return day == from || sheet.date(day).getDayOfWeek() == DayOfWeek.MONDAY;
    }

    boolean beginsMonth(int day) {
        return day == from || sheet.date(day).getDayOfMonth() == 1;
    }

    List<Sheet.PersonLine> people() {
        return sheet.people();
    }

    /// The id of a drawing that is used many times; another one in each band, as several may stand in one document.
    String id(String what) {
        return "b" + number + what;
    }
}
