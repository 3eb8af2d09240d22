package org.campusfrontline.volunteer.recruitment.duty;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpans;

/// The projection of duty plans. Its writer holds the plan's person.
@Singleton
class DutyPlans {

    private static final String SEEN = "SELECT version FROM duty_plan WHERE person = ? AND planning_period = ?";
    private static final String PUT = """
            INSERT INTO duty_plan (person, planning_period, version, published_at) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE version = VALUES(version), published_at = VALUES(published_at)
            """;
    private final Sql sql;
    private final BusySpans spans;
    private final Event<DutiesChanged> changed;

    DutyPlans(Sql sql, BusySpans spans, Event<DutiesChanged> changed) {
        this.sql = sql;
        this.spans = spans;
        this.changed = changed;
    }

    /// Those people are held until the transaction ends.
    void hold(List<String> people) {
        spans.hold(people);
    }

    /// What is not newer than what is known changes nothing.
    void put(DutyPlan plan) {
        long seen = sql.one(
                        "read version of duties",
                        SEEN,
                        row -> row.number("version"),
                        plan.person(),
                        plan.planningPeriod())
                .orElse(0L);
        if (plan.version() <= seen) {
            return;
        }
        sql.update(
                "write version of duties",
                PUT,
                plan.person(),
                plan.planningPeriod(),
                plan.version(),
                Moments.stored(plan.publishedAt()));
        List<BusySpan> duties = plan.duties().stream()
                .map(duty ->
                        new BusySpan(BusySpan.Source.DUTY, Moments.stored(duty.start()), Moments.stored(duty.end())))
                .toList();
        spans.replace(plan.person(), plan.planningPeriod(), BusySpan.Source.DUTY, duties);
        changed.fire(new DutiesChanged(plan.person()));
    }
}
