package org.campusfrontline.roster.calendar.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The pure function from (years of holidays, layers) to the class of any day. Later layers lie over earlier ones;
/// where
/// two notices name a day, that of the later year is the newer word.
public final class DayBook {

    private static final int LONGEST_RUN = 400;
    private final Map<Integer, Map<LocalDate, Ruling>> years = new HashMap<>();
    private final List<Layer> layers;

    public DayBook(Collection<HolidayYear> years, List<Layer> layers) {
        years.forEach(year -> this.years.put(year.year(), rulings(year)));
        this.layers = List.copyOf(layers);
    }

    private record Ruling(DayClass dayClass, String nameZh, String nameEn, String source) {}

    private static Map<LocalDate, Ruling> rulings(HolidayYear year) {
        Map<LocalDate, Ruling> rulings = new HashMap<>();
        String source = year.notice().address();
        for (HolidayYear.Holiday holiday : year.holidays()) {
            Ruling off = new Ruling(DayClass.REST_DAY, holiday.nameZh(), holiday.nameEn(), source);
            holiday.off().forEach(date -> rulings.put(date, off));
            Ruling worked = new Ruling(DayClass.WORKING_DAY, holiday.nameZh(), holiday.nameEn(), source);
            holiday.working().forEach(date -> rulings.put(date, worked));
            holiday.legal()
                    .forEach(legal -> rulings.put(
                            legal.date(),
                            new Ruling(DayClass.STATUTORY_HOLIDAY, legal.nameZh(), legal.nameEn(), source)));
        }
        return rulings;
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public DayClass classOf(LocalDate date) {
        DayClass now = officialClass(date);
        for (Layer layer : layers) {
            now = layer.covers(date) ? layer.kind().over(now) : now;
        }
        return now;
    }

    /// The classes of the days, the last one included.
    public NavigableMap<LocalDate, DayClass> classes(LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, DayClass> classes = new TreeMap<>();
        from.datesUntil(to.plusDays(1)).forEach(date -> classes.put(date, classOf(date)));
        return classes;
    }

    /// The same with names, sources and blocks.
    public List<CampusDay> days(LocalDate from, LocalDate to) {
        List<CampusDay> days = new ArrayList<>();
        CampusDay.@Nullable Block block = null;
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            boolean off = classOf(date).isOff();
            if (!off) {
                block = null;
            } else if (block == null) {
                block = block(date);
            }
            days.add(day(date, block));
        }
        return days;
    }

    private CampusDay day(LocalDate date, CampusDay.@Nullable Block block) {
        @Nullable Ruling ruling = ruling(date);
        DayClass official = officialClass(date);
        List<CampusDay.Mark> marks = new ArrayList<>();
        DayClass now = official;
        for (Layer layer : layers) {
            if (layer.covers(date)) {
                DayClass next = layer.kind().over(now);
                marks.add(new CampusDay.Mark(layer.id(), layer.kind(), layer.reason(), next != now));
                now = next;
            }
        }
        return new CampusDay(
                date,
                now,
                official,
                knows(date.getYear()),
                ruling == null ? null : ruling.nameZh(),
                ruling == null ? null : ruling.nameEn(),
                ruling == null ? null : ruling.source(),
                marks,
                block);
    }

    private CampusDay.Block block(LocalDate within) {
        LocalDate from = end(within, -1);
        LocalDate to = end(within, 1);
        boolean holiday = from.datesUntil(to.plusDays(1)).anyMatch(date -> classOf(date) == DayClass.STATUTORY_HOLIDAY);
        return new CampusDay.Block(from, to, Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1), holiday);
    }

    private LocalDate end(LocalDate within, int step) {
        LocalDate end = within;
        for (int i = 0; i < LONGEST_RUN && classOf(end.plusDays(step)).isOff(); i++) {
            end = end.plusDays(step);
        }
        return end;
    }

    private DayClass officialClass(LocalDate date) {
        @Nullable Ruling ruling = ruling(date);
        if (ruling != null) {
            return ruling.dayClass();
        }
        boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return weekend ? DayClass.REST_DAY : DayClass.WORKING_DAY;
    }

    private @Nullable Ruling ruling(LocalDate date) {
        for (int year = date.getYear() + 1; year >= date.getYear() - 1; year--) {
            Ruling ruling = years.getOrDefault(year, Map.of()).get(date);
            if (ruling != null) {
                return ruling;
            }
        }
        return null;
    }
}
