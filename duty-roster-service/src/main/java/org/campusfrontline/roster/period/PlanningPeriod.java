package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit's days to be planned, with everything a plan is computed from. `publications` counts what was published of
/// it.
public record PlanningPeriod(
        UUID id,
        Scope scope,
        Titles titles,
        LocalDate start,
        int days,
        PeriodState state,
        PeriodParts.All parts,
        long version,
        long publications) {

    /// The unit in its tree, and the emergency that the duties serve, if any.
    public record Scope(String tree, String unit, @Nullable String emergency) {}

    public record Titles(String zh, String en) {}

    public LocalDate end() {
        return start.plusDays(days - 1L);
    }

    /// Whether somebody is on the staff.
    public boolean has(String person) {
        return parts.staff().stream().anyMatch(member -> member.person().equals(person));
    }

    PlanningPeriod withTitles(Titles changed) {
        return new PlanningPeriod(id, scope, changed, start, days, state, parts, version, publications);
    }

    /// The same with cover that weighs so many times more.
    public PlanningPeriod withCoverTimes(int factor) {
        return withParts(parts.withCover(
                parts.cover().stream().map(cover -> cover.times(factor)).toList()));
    }

    /// The same with other days off.
    public PlanningPeriod withDaysOff(List<PeriodParts.DayOffPart> daysOff) {
        return withParts(parts.withDaysOff(daysOff));
    }

    /// The same with other wishes.
    public PlanningPeriod withRequests(List<PeriodParts.RequestPart> requests) {
        return withParts(parts.withRequests(requests));
    }

    /// The same with other people who must not meet.
    public PlanningPeriod withApart(Apart apart) {
        return withParts(parts.withFurther(parts.further().withApart(apart)));
    }

    PlanningPeriod withParts(PeriodParts.All changed) {
        return new PlanningPeriod(id, scope, titles, start, days, state, changed, version, publications);
    }
}
