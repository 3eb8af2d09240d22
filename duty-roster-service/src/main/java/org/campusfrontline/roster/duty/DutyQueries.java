package org.campusfrontline.roster.duty;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// Reads a person's duties with the titles of their periods.
@Singleton
class DutyQueries {

    private static final int USUAL_DAYS = 30;
    private final DutyStore duties;
    private final PeriodStore periods;
    private final LoopDays loops;
    private final CampusTime campus;
    private final Clock clock;

    DutyQueries(DutyStore duties, PeriodStore periods, LoopDays loops, CampusTime campus, Clock clock) {
        this.duties = duties;
        this.periods = periods;
        this.loops = loops;
        this.campus = campus;
        this.clock = clock;
    }

    Page<DutyView> ofPerson(
            String person, @Nullable LocalDate from, @Nullable LocalDate to, Optional<Cursor> cursor, int limit) {
        LocalDate first = from == null ? today() : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        List<Duty> rows = duties.ofPerson(
                person, startOf(first), startOf(last.plusDays(1)), cursor.map(DutyQueries::place), limit + 1);
        Page<Duty> page = Page.of(rows, limit, duty -> Cursor.at(duty.start(), duty.id()));
        return new Page<>(views(page.items()), page.next());
    }

    MyDayView day(String person, @Nullable LocalDate wanted) {
        LocalDate date = wanted == null ? today() : wanted;
        return new MyDayView(
                date,
                views(duties.ofPerson(person, startOf(date), startOf(date.plusDays(1)), Optional.empty(), Page.MOST)),
                loops.of(person, date).orElse(null));
    }

    private List<DutyView> views(List<Duty> rows) {
        Map<UUID, PlanningPeriod> known = new HashMap<>();
        return rows.stream()
                .map(duty -> view(
                        duty,
                        known.computeIfAbsent(
                                duty.period(), id -> periods.find(id).orElseThrow())))
                .toList();
    }

    private static DutyView view(Duty duty, PlanningPeriod period) {
        return new DutyView(
                duty.id(),
                duty.period(),
                period.titles().zh(),
                period.titles().en(),
                duty.date(),
                duty.shift(),
                duty.start(),
                duty.end(),
                duty.post());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), campus.zone());
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(campus.zone()).toInstant();
    }

    private static DutyStore.Place place(Cursor cursor) {
        try {
            return new DutyStore.Place(
                    Instant.parse(cursor.values().get(0)),
                    UUID.fromString(cursor.values().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
