package org.campusfrontline.roster.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.period.Apart;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Who can be given no duty on which days. Whatever plans, offers or publishes duties asks here; why somebody cannot
/// is not told.
public interface Unavailability {

    /// Someone has no duty from the first day to the last.
    record Away(String person, LocalDate first, LocalDate last) {}

    /// Spans that touch the days.
    List<Away> of(Collection<String> people, LocalDate from, LocalDate to);

    /// What keeps people of the period's staff off each other's shifts, and off those of other periods' duties.
    Apart apart(PlanningPeriod period);

    /// Whom these people must not meet on some day from the first to the last.
    Collection<String> company(Collection<String> people, LocalDate from, LocalDate to);

    /// Why the new ones among these duties cannot be given, by the days on which they begin; what is over
    /// counts no more. All duties of their period's shifts are needed, since not everybody may share one.
    Optional<Refusal> refusal(Collection<Duty> added, Collection<Duty> all);
}
