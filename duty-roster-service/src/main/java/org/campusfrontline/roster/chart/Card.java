package org.campusfrontline.roster.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// A person's duties of some weeks in a row, small enough for a pocket: from a Monday on, at most six weeks.
record Card(Sheet sheet, Words words, int person, LocalDate monday, int weeks, List<PocketCards.Desk> desks) {

    static final int MOST_WEEKS = 6;
    static final int WEEK = 7;

    Card {
        desks = List.copyOf(desks);
    }

    /// As many cards as the days of the sheet need, about as many weeks on each.
    static List<Card> of(Sheet sheet, Words words, int person, List<PocketCards.Desk> desks) {
        LocalDate first = sheet.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int days = Math.toIntExact(first.datesUntil(sheet.date(sheet.days())).count());
        int weeks = Math.ceilDiv(days, WEEK);
        int cards = Math.ceilDiv(weeks, MOST_WEEKS);
        List<Card> all = new ArrayList<>();
        for (int card = 0; card < cards; card++) {
            int from = weeks * card / cards;
            int to = weeks * (card + 1) / cards;
            all.add(new Card(sheet, words, person, first.plusWeeks(from), to - from, desks));
        }
        return all;
    }

    Sheet.PersonLine line() {
        return sheet.people().get(person);
    }

    boolean has(LocalDate date) {
        return !date.isBefore(sheet.start()) && date.isBefore(sheet.date(sheet.days()));
    }

    /// The shift of a day that the sheet has.
    int shift(LocalDate date) {
        return line().shifts().get(day(date));
    }

    boolean isDayOff(LocalDate date) {
        return sheet.isDayOff(day(date));
    }

    private int day(LocalDate date) {
        return Math.toIntExact(sheet.start().datesUntil(date).count());
    }

    LocalDate first() {
        return has(monday) ? monday : sheet.start();
    }

    LocalDate last() {
        LocalDate sunday = monday.plusWeeks(weeks).minusDays(1);
        return has(sunday) ? sunday : sheet.date(sheet.days() - 1);
    }

    /// The kinds of shifts that it shows, in the order of the sheet.
    List<Integer> kinds() {
        return first().datesUntil(last().plusDays(1))
                .map(this::shift)
                .filter(shift -> shift != Sheet.FREE)
                .distinct()
                .sorted()
                .toList();
    }
}
