package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.jspecify.annotations.Nullable;

/// Reads plans, days in force and substitutions.
@Singleton
class LeadQueries {

    private static final int USUAL_DAYS = 30;
    private final LeadPlanStore plans;
    private final LeadDayStore days;
    private final SubstitutionStore substitutions;
    private final DutySiteStore sites;
    private final DutyAccess access;
    private final Directory directory;
    private final Caller caller;
    private final CampusTime time;
    private final Clock clock;

    LeadQueries(
            LeadPlanStore plans,
            LeadDayStore days,
            SubstitutionStore substitutions,
            DutySiteStore sites,
            DutyAccess access,
            Directory directory,
            Caller caller,
            CampusTime time,
            Clock clock) {
        this.plans = plans;
        this.days = days;
        this.substitutions = substitutions;
        this.sites = sites;
        this.access = access;
        this.directory = directory;
        this.caller = caller;
        this.time = time;
        this.clock = clock;
    }

    Optional<LeadViews.LeadPlanView> plan(UUID id) {
        return plans.find(id).map(this::view);
    }

    Page<LeadViews.LeadPlanView> plans(UUID site, Optional<Cursor> cursor, int limit) {
        int below = cursor.map(LeadQueries::number).orElse(Integer.MAX_VALUE);
        Page<LeadPlan> page = Page.of(plans.page(site, below, limit + 1), limit, last -> Cursor.at(last.number()));
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    LeadViews.LeadPlanView view(LeadPlan plan) {
        Map<String, String> names = names(plan.days(), day -> Stream.of(day.leader(), day.deputy()));
        List<LeadViews.PlannedDay> shown = plan.days().stream()
                .map(day -> new LeadViews.PlannedDay(day.day(), named(day.leader(), names), named(day.deputy(), names)))
                .toList();
        List<LocalDate> gaps = plan.days().stream()
                .filter(day -> day.leader() == null)
                .map(LeadPlan.Day::day)
                .toList();
        return new LeadViews.LeadPlanView(
                plan.id(),
                plan.site(),
                plan.number(),
                plan.state(),
                plan.from(),
                plan.to(),
                shown,
                gaps,
                plan.publishedAt(),
                plan.version());
    }

    record Range(@Nullable LocalDate from, @Nullable LocalDate to, boolean gapsOnly) {}

    /// Every day of the range, in force or not.
    Optional<List<LeadViews.LeadDayView>> days(UUID id, Range range) {
        return sites.find(id).map(site -> days(site, range));
    }

    private List<LeadViews.LeadDayView> days(DutySite site, Range range) {
        LocalDate from = range.from() == null ? site.dayAt(clock.instant(), time.zone()) : range.from();
        check(from, from);
        LocalDate to = range.to() == null ? from.plusDays(USUAL_DAYS) : range.to();
        check(from, to);
        List<LeadDay> inForce = days.inForce(site.id(), from, to);
        Map<LocalDate, LeadDay> byDay = inForce.stream().collect(Collectors.toMap(LeadDay::day, Function.identity()));
        Map<String, String> names = names(inForce, day -> Stream.of(day.leader(), day.deputy()));
        return from.datesUntil(to.plusDays(1))
                .map(day -> view(site, day, byDay.get(day), names))
                .filter(view -> !range.gapsOnly() || view.gap() != null)
                .toList();
    }

    private static void check(LocalDate from, LocalDate to) {
        LeadChecks.days(from, to).ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
    }

    private LeadViews.LeadDayView view(
            DutySite site, LocalDate day, @Nullable LeadDay inForce, Map<String, String> names) {
        return new LeadViews.LeadDayView(
                day,
                inForce == null ? site.startOf(day, time.zone()) : inForce.start(),
                inForce == null ? site.endOf(day, time.zone()) : inForce.end(),
                inForce == null ? null : named(inForce.leader(), names),
                inForce == null ? null : named(inForce.deputy(), names),
                inForce == null ? 0 : inForce.revision(),
                gap(site, inForce == null ? null : inForce.leader(), names));
    }

    private LeadViews.@Nullable LeadGap gap(DutySite site, @Nullable String leader, Map<String, String> names) {
        if (leader == null) {
            return LeadViews.LeadGap.NOBODY;
        }
        boolean leads = names.containsKey(leader) && access.mayLead(leader, site.tree(), site.unit());
        return leads ? null : LeadViews.LeadGap.MAY_NOT_LEAD;
    }

    Page<LeadViews.SubstitutionView> substitutions(Optional<Cursor> cursor, int limit) {
        Page<Substitution> page = Page.of(
                substitutions.page(caller.person(), cursor.map(Cursor::id), limit + 1),
                limit,
                last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    LeadViews.SubstitutionView view(Substitution one) {
        Map<String, String> names = directory.names(Set.of(one.leader(), one.substitute()));
        return new LeadViews.SubstitutionView(
                one.id(),
                one.site(),
                one.day(),
                Objects.requireNonNull(named(one.leader(), names)),
                Objects.requireNonNull(named(one.substitute(), names)),
                one.reason(),
                one.state(),
                one.askedAt(),
                one.decidedAt());
    }

    private <T> Map<String, String> names(Collection<T> all, Function<T, Stream<@Nullable String>> people) {
        Set<String> named = new HashSet<>();
        all.forEach(one -> people.apply(one).forEach(person -> {
            if (person != null) {
                named.add(person);
            }
        }));
        return directory.names(named);
    }

    private static LeadViews.@Nullable NamedPerson named(@Nullable String person, Map<String, String> names) {
        return person == null ? null : new LeadViews.NamedPerson(person, names.getOrDefault(person, person));
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.values().getFirst());
        } catch (NumberFormatException notOurs) {
            throw Cursor.invalid();
        }
    }
}
