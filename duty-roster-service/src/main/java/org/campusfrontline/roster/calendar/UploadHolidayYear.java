package org.campusfrontline.roster.calendar;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.calendar.day.DaysChanged;
import org.campusfrontline.roster.calendar.day.HolidayCheck;
import org.campusfrontline.roster.calendar.day.HolidayYear;

/// An operator of a whole tree loads a year's notice, or corrects one, without a release.
@UseCase
class UploadHolidayYear {

    private final HolidayYears years;
    private final NameGuard guard;
    private final Caller caller;
    private final GrantBook book;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Event<DaysChanged> changed;

    UploadHolidayYear(
            HolidayYears years,
            NameGuard guard,
            Caller caller,
            GrantBook book,
            Audit audit,
            Ids ids,
            Clock clock,
            Event<DaysChanged> changed) {
        this.years = years;
        this.guard = guard;
        this.caller = caller;
        this.book = book;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.changed = changed;
    }

    public Outcome<HolidayYearView> upload(HolidayYear year) {
        boolean ofWholeTree = caller.grants().stream()
                .anyMatch(grant -> grant.role().equals(Role.OPERATOR) && book.isRoot(grant.tree(), grant.node()));
        if (!ofWholeTree) {
            return Outcome.refused(CalendarProblem.NOT_OF_A_WHOLE_TREE);
        }
        List<Refusal> faults = HolidayCheck.faults(year);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        Optional<Refusal> word = year.holidays().stream()
                .flatMap(holiday -> guard.refusal("/holidays", holiday.nameZh() + " " + holiday.nameEn()).stream())
                .findFirst();
        if (word.isPresent()) {
            return Outcome.refused(word.get());
        }
        Instant now = Moments.stored(clock.instant());
        int version = years.add(ids.next(), year, caller.person(), now);
        // A notice may name days of the years beside its own.
        changed.fire(new DaysChanged(LocalDate.of(year.year() - 1, 1, 1), LocalDate.of(year.year() + 1, 12, 31)));
        audit.record(new AuditEntry(
                "holiday-year.uploaded",
                "holiday-year",
                Integer.toString(year.year()),
                null,
                Map.of("version", version, "notice", year.notice().address())));
        return Outcome.done(HolidayYearView.of(new HolidayYears.Kept(version, year, caller.person(), now), true));
    }
}
