package org.campusfrontline.volunteer.hours.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.calendar.Scope;
import org.campusfrontline.volunteer.hours.closing.ClosingRequests.ClosingUnit;
import org.campusfrontline.volunteer.hours.declaration.DeclarationStore;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.jspecify.annotations.Nullable;

/// Closes a month once all who book in it are done. What still waits for a word is decided first, so that nobody loses
/// hours by it. To close what is closed changes nothing.
@UseCase
class CloseMonth {

    private final Months months;
    private final MonthAccess access;
    private final MonthQueries queries;
    private final DeclarationStore declarations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CloseMonth(
            Months months,
            MonthAccess access,
            MonthQueries queries,
            DeclarationStore declarations,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.months = months;
        this.access = access;
        this.queries = queries;
        this.declarations = declarations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<MonthView> close(YearMonth month, @Nullable ClosingUnit unit) {
        return unit == null ? closeAll(month) : closeUnit(month, unit);
    }

    private Outcome<MonthView> closeAll(YearMonth month) {
        return access.refusalToCloseAll(month)
                .or(() -> refusalToTake(month, Scope.ALL, null))
                .<Outcome<MonthView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(queries.ofAll(month)));
    }

    private Outcome<MonthView> closeUnit(YearMonth month, ClosingUnit unit) {
        return access.refusalToClose(month, unit.tree(), unit.unit())
                .or(() -> refusalToTake(month, Scope.of(unit.tree(), unit.unit()), unit))
                .<Outcome<MonthView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(queries.ofUnit(month, unit.tree(), unit.unit())));
    }

    /// Closes it, or tells what stands against it.
    private Optional<Refusal> refusalToTake(YearMonth month, Scope scope, @Nullable ClosingUnit unit) {
        if (months.take(month, scope)) {
            return Optional.empty();
        }
        long waiting =
                declarations.waiting(month, unit == null ? null : unit.tree(), unit == null ? null : unit.unit());
        if (waiting > 0) {
            return Optional.of(Refusal.of(HoursProblem.DECLARATIONS_WAIT)
                    .with("month", month)
                    .with("waiting", waiting));
        }
        Instant now = Moments.stored(clock.instant());
        months.close(month, scope, caller.person(), now);
        audit.record(new AuditEntry(
                "hours-month.closed",
                "hours-month",
                month.toString(),
                unit == null ? null : unit.unit(),
                Map.of("scope", scope.text())));
        return Optional.empty();
    }
}
