package org.campusfrontline.roster.closedloop.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.jspecify.annotations.Nullable;

/// The history of stays, to which rows are only added, and what people are told of their days: the first one in the
/// loop, its end, from when on they can be given other duties again, and the buildings in which they live.
@Singleton
public class StayLog {

    private static final String TOPIC = "roster.closed-loop.v1";
    private static final String TYPE = "org.campusfrontline.roster.closed-loop-dates-changed";
    private final Sql sql;
    private final Outbox outbox;
    private final Caller caller;
    private final CampusTime campus;
    private final Clock clock;

    StayLog(Sql sql, Outbox outbox, Caller caller, CampusTime campus, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.caller = caller;
        this.campus = campus;
        this.clock = clock;
    }

    /// A person's days and buildings, in the loop and after it; absent where they have none any more.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoopDatesChanged(
            UUID stay,
            String person,
            String nameZh,
            String nameEn,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Instant availableFrom,
            @Nullable Instant previousStart,
            @Nullable Instant previousEnd,
            @Nullable Instant previousAvailableFrom,
            @Nullable String building,
            @Nullable String buildingAfter,
            @Nullable String previousBuilding,
            @Nullable String previousBuildingAfter,
            long version) {}

    public void changed(List<Stay> stays, StayChange.Kind kind) {
        Instant at = Moments.stored(clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Stay stay : stays) {
            List<@Nullable Object> row =
                    new ArrayList<>(Arrays.<@Nullable Object>asList(stay.id(), stay.version(), kind));
            row.addAll(StayStore.course(stay.course(), stay.homes()));
            row.addAll(Arrays.<@Nullable Object>asList(caller.person(), at));
            rows.add(row.toArray());
        }
        if (!rows.isEmpty()) {
            sql.batch(
                    "add loop stay changes",
                    "INSERT INTO loop_stay_change (stay, number, kind, first_day, loop_last, isolation_last, watch_last,"
                            + " rest_last, tests, living, isolating, changed_by, changed_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /// The newest first.
    List<StayChange> of(UUID stay) {
        return sql.list(
                "loop stay changes",
                "SELECT * FROM loop_stay_change WHERE stay = ? ORDER BY number DESC",
                row -> new StayChange(
                        row.number("number"),
                        StayChange.Kind.valueOf(row.text("kind")),
                        StayStore.course(row),
                        new Cycle.Homes(row.text("living"), row.findText("isolating")),
                        row.text("changed_by"),
                        row.instant("changed_at")),
                stay);
    }

    /// Tells the person of days that are new, others than before, or none any more as for whoever is out, and of the
    /// buildings that go with them.
    public void tell(ClosedLoop loop, @Nullable Stay before, Stay stay) {
        @Nullable Stay after = stay.isOut() ? null : stay;
        Course was = before == null ? null : before.course();
        Course is = after == null ? null : after.course();
        outbox.append(new OutgoingEvent(
                TOPIC,
                stay.id().toString(),
                TYPE,
                stay.version(),
                new LoopDatesChanged(
                        stay.id(),
                        stay.person(),
                        loop.nameZh(),
                        loop.nameEn(),
                        is == null ? null : start(is.first()),
                        is == null ? null : start(is.loopLast().plusDays(1)),
                        is == null ? null : start(is.availableFrom()),
                        was == null ? null : start(was.first()),
                        was == null ? null : start(was.loopLast().plusDays(1)),
                        was == null ? null : start(was.availableFrom()),
                        living(loop, after),
                        livingAfter(loop, after),
                        living(loop, before),
                        livingAfter(loop, before),
                        stay.version())));
    }

    private static @Nullable String living(ClosedLoop loop, @Nullable Stay stay) {
        return stay == null ? null : loop.buildingName(stay.homes().living());
    }

    private static @Nullable String livingAfter(ClosedLoop loop, @Nullable Stay stay) {
        return stay == null ? null : stay.homeAfter().map(loop::buildingName).orElse(null);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(campus.zone()).toInstant();
    }
}
