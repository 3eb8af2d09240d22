package org.campusfrontline.volunteer.recruitment.busycalendar;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.volunteer.recruitment.busycalendar.BusyCalendarView.Conflict;
import org.campusfrontline.volunteer.recruitment.busycalendar.BusyCalendarView.Failure;
import org.campusfrontline.volunteer.recruitment.busycalendar.BusyCalendarView.Source;
import org.campusfrontline.volunteer.recruitment.busycalendar.BusyCalendarView.State;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyCalendarProblem;
import org.jspecify.annotations.Nullable;

/// Makes the view of an own calendar, with the shifts that lie at its times.
@Singleton
class BusyCalendarViews {

    private static final String CONFLICTS = """
            SELECT DISTINCT u.id, u.shift_start, u.shift_end
            FROM sign_up u
            JOIN busy_span b ON b.person = u.person AND b.ends_at > u.shift_start AND b.starts_at < u.shift_end
            WHERE u.person = ? AND u.shift_end > ? AND b.source = 'CALENDAR'
                AND u.state IN ('APPLIED', 'WAIT_LISTED', 'OFFERED', 'CONFIRMED')
            ORDER BY u.shift_start, u.id LIMIT 100
            """;
    private final Sql sql;
    private final BusyCalendars calendars;
    private final ProblemCatalogue catalogue;
    private final Clock clock;

    BusyCalendarViews(Sql sql, BusyCalendars calendars, ProblemCatalogue catalogue, Clock clock) {
        this.sql = sql;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Optional<BusyCalendarView> find(String person) {
        return calendars.find(person).map(this::of);
    }

    BusyCalendarView of(BusyCalendar calendar) {
        return new BusyCalendarView(
                calendar.address() == null ? Source.TEXT : Source.ADDRESS,
                calendar.address() == null
                        ? null
                        : URI.create(calendar.address().strip()).getHost(),
                state(calendar),
                calendar.spans(),
                calendar.setAt(),
                calendar.readAt(),
                calendar.nextAt(),
                failure(calendar.failure()),
                conflicts(calendar.person()),
                calendar.version());
    }

    private static State state(BusyCalendar calendar) {
        if (calendar.failure() != null) {
            return State.FAILED;
        }
        return calendar.readAt() == null ? State.WAITING : State.READ;
    }

    private @Nullable Failure failure(@Nullable String code) {
        return Arrays.stream(BusyCalendarProblem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .map(problem -> new Failure(
                        problem.code(),
                        catalogue.title(problem, Language.ZH_CN, Map.of()),
                        catalogue.title(problem, Language.EN, Map.of())))
                .orElse(null);
    }

    private List<Conflict> conflicts(String person) {
        return sql.list(
                "read conflicts with busy calendar",
                CONFLICTS,
                row -> new Conflict(row.id("id"), row.instant("shift_start"), row.instant("shift_end")),
                person,
                clock.instant());
    }
}
