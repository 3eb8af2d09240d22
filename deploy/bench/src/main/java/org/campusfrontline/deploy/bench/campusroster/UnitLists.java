package org.campusfrontline.deploy.bench.campusroster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A unit's lists for four weeks: three shifts a day, fewer seats on days off, limits as the labour law has them, and
/// some days off and wishes drawn by a seed. Seats are about 90 of 100 duties that the people may work, or so many
/// percent of that.
final class UnitLists {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SHIFTS = List.of("D", "L", "N");
    private static final List<String> STARTS = List.of("07:00:00", "15:00:00", "23:00:00");
    private static final List<Integer> WORKING_DAY = List.of(15, 11, 9);
    private static final List<Integer> DAY_OFF = List.of(12, 9, 8);
    private static final int SEATS_OF = 50;
    private static final int ALL = 100;
    private static final int SHIFT_MINUTES = 480;
    private static final int LEAST_SHIFTS = 16;
    private static final int MOST_SHIFTS = 20;
    private static final int MOST_NIGHTS = 8;
    private static final int MOST_WEEKENDS = 3;
    private static final int UNDER = 100;
    private static final int WISHES = 4;
    private final LocalDate start;
    private final int days;
    private final Set<LocalDate> off;
    private final List<String> people;
    private final Random random;
    private final int percent;

    UnitLists(LocalDate start, int days, Set<LocalDate> off, List<String> people, long seed) {
        this(start, days, off, people, seed, ALL);
    }

    UnitLists(LocalDate start, int days, Set<LocalDate> off, List<String> people, long seed, int percent) {
        this.start = start;
        this.days = days;
        this.off = Set.copyOf(off);
        this.people = List.copyOf(people);
        random = new Random(seed);
        this.percent = percent;
    }

    private static ObjectNode listing() {
        return JSON.createObjectNode();
    }

    ObjectNode shifts() {
        ObjectNode list = listing();
        ArrayNode items = list.putArray("items");
        for (int shift = 0; shift < SHIFTS.size(); shift++) {
            ObjectNode item = items.addObject()
                    .put("id", SHIFTS.get(shift))
                    .put("startsAt", STARTS.get(shift))
                    .put("minutes", SHIFT_MINUTES);
            ArrayNode never = item.putArray("forbiddenFollowers");
            SHIFTS.subList(0, shift).forEach(never::add);
        }
        return list;
    }

    ObjectNode staff() {
        ObjectNode list = listing();
        ArrayNode items = list.putArray("items");
        for (String person : people) {
            ObjectNode item = items.addObject().put("person", person);
            item.putObject("maxShifts").put("N", MOST_NIGHTS);
            item.put("minMinutes", LEAST_SHIFTS * SHIFT_MINUTES)
                    .put("maxMinutes", MOST_SHIFTS * SHIFT_MINUTES)
                    .put("minConsecutiveShifts", 2)
                    .put("maxConsecutiveShifts", 5)
                    .put("minConsecutiveDaysOff", 2)
                    .put("maxWeekends", MOST_WEEKENDS);
        }
        return list;
    }

    ObjectNode cover() {
        ObjectNode list = listing();
        ArrayNode items = list.putArray("items");
        for (int day = 0; day < days; day++) {
            LocalDate date = start.plusDays(day);
            List<Integer> wanted = off.contains(date) ? DAY_OFF : WORKING_DAY;
            for (int shift = 0; shift < SHIFTS.size(); shift++) {
                items.addObject()
                        .put("date", date.toString())
                        .put("shift", SHIFTS.get(shift))
                        .put("wanted", wanted.get(shift) * people.size() * percent / (SEATS_OF * ALL))
                        .put("underWeight", UNDER)
                        .put("overWeight", 1);
            }
        }
        return list;
    }

    /// One fixed day off each.
    ObjectNode daysOff() {
        ObjectNode list = listing();
        ArrayNode items = list.putArray("items");
        people.forEach(person -> items.addObject().put("person", person).put("date", anyDay()));
        return list;
    }

    /// Different days each, so that no two wishes of a person are about one.
    ObjectNode requests() {
        ObjectNode list = listing();
        ArrayNode items = list.putArray("items");
        for (String person : people) {
            random.ints(0, days)
                    .distinct()
                    .limit(WISHES)
                    .forEach(day -> items.addObject()
                            .put("person", person)
                            .put("date", start.plusDays(day).toString())
                            .put("shift", SHIFTS.get(random.nextInt(SHIFTS.size())))
                            .put("wish", random.nextBoolean() ? "ON" : "OFF")
                            .put("weight", 1 + random.nextInt(3)));
        }
        return list;
    }

    private String anyDay() {
        return start.plusDays(random.nextInt(days)).toString();
    }
}
