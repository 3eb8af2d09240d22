package org.campusfrontline.roster.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.paper.Markup;

/// What the signs of a band mean, each at its place, as many to a line as fit.
record Legend(List<Entry> entries) {

    private static final int LETTER = 8;
    private static final int APART = 28;

    Legend {
        entries = List.copyOf(entries);
    }

    sealed interface Sign {}

    record Duty(int shift) implements Sign {}

    enum Mark implements Sign {
        NOT_AVAILABLE,
        UNDERSTAFFED,
        DAY_OFF
    }

    record Entry(Sign sign, String meaning, int x, int line) {}

    static Legend of(Band band) {
        List<Entry> entries = new ArrayList<>();
        int x = Look.MARGIN;
        int line = 0;
        for (Map.Entry<Sign, String> sign : meanings(band).entrySet()) {
            int width = Look.SIGN + 8 + Markup.width(sign.getValue()) * LETTER + APART;
            if (x > Look.MARGIN && x + width - APART > band.right()) {
                x = Look.MARGIN;
                line++;
            }
            entries.add(new Entry(sign.getKey(), sign.getValue(), x, line));
            x += width;
        }
        return new Legend(entries);
    }

    int lines() {
        return entries.getLast().line() + 1;
    }

    private static Map<Sign, String> meanings(Band band) {
        Map<Sign, String> meanings = new LinkedHashMap<>();
        List<Sheet.ShiftKind> shifts = band.sheet().shifts();
        for (int shift = 0; shift < shifts.size(); shift++) {
            meanings.put(new Duty(shift), band.words().meaning(shifts.get(shift)));
        }
        meanings.put(Mark.NOT_AVAILABLE, band.words().notAvailable());
        meanings.put(Mark.UNDERSTAFFED, band.words().understaffed());
        meanings.put(Mark.DAY_OFF, band.words().dayOff());
        return meanings;
    }
}
