package org.campusfrontline.roster.leave;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.campusfrontline.roster.matter.PersonalMatters;
import org.jspecify.annotations.Nullable;

/// Reads one's own leave, and that of units that the caller plans.
@Singleton
class LeaveQueries {

    private final LeaveStore leaves;
    private final LeaveAccess access;
    private final DutyStore duties;
    private final Directory directory;
    private final PersonalMatters matters;
    private final Actions actions;

    LeaveQueries(
            LeaveStore leaves,
            LeaveAccess access,
            DutyStore duties,
            Directory directory,
            PersonalMatters matters,
            Actions actions) {
        this.leaves = leaves;
        this.access = access;
        this.duties = duties;
        this.directory = directory;
        this.matters = matters;
        this.actions = actions;
    }

    Page<LeaveView> mine(Optional<Cursor> cursor, int limit) {
        return page(leaves.page(access.person(), cursor.map(Cursor::id), limit + 1), limit, true);
    }

    Optional<LeaveView> mine(UUID id) {
        return leaves.find(id).filter(access::owns).map(this::own);
    }

    /// Empty where the caller does not plan the unit.
    Optional<Page<LeaveView>> ofUnit(Leave.Unit unit, @Nullable LeaveState state, Optional<Cursor> cursor, int limit) {
        return access.plans(unit)
                ? Optional.of(page(leaves.page(unit, state, cursor.map(Cursor::id), limit + 1), limit, false))
                : Optional.empty();
    }

    Optional<LeaveView> toDecide(UUID id) {
        return leaves.find(id).filter(leave -> access.plans(leave.unit())).map(this::planned);
    }

    LeaveView own(Leave leave) {
        return views(List.of(leave), true).getFirst();
    }

    LeaveView planned(Leave leave) {
        return views(List.of(leave), false).getFirst();
    }

    /// Days of it on which a published duty begins.
    List<LocalDate> dutyDays(Leave leave) {
        return dutyDays(leave, worked(List.of(leave)));
    }

    private Page<LeaveView> page(List<Leave> rows, int limit, boolean own) {
        return Page.of(views(rows, own), limit, last -> Cursor.at(last.id()));
    }

    private List<LeaveView> views(List<Leave> rows, boolean own) {
        Map<String, List<LocalDate>> worked = worked(rows);
        Map<String, String> names =
                directory.names(rows.stream().map(Leave::person).distinct().toList());
        return rows.stream()
                .map(leave ->
                        view(leave, dutyDays(leave, worked), names.getOrDefault(leave.person(), leave.person()), own))
                .toList();
    }

    private LeaveView view(Leave leave, List<LocalDate> dutyDays, String name, boolean own) {
        Leave.Decision decision = leave.decision();
        return new LeaveView(
                leave.id(),
                own ? matters.of(leave.id(), leave.person()) : null,
                leave.person(),
                name,
                leave.unit().tree(),
                leave.unit().code(),
                leave.days().first(),
                leave.days().last(),
                leave.state(),
                dutyDays,
                leave.requestedAt(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                leave.version(),
                own
                        ? List.of(actions.of("withdraw", access.refusalToWithdraw(leave)))
                        : List.of(
                                actions.of("approve", access.refusalToGrant(leave, dutyDays)),
                                actions.of("refuse", access.refusalToDecide(leave))));
    }

    private static List<LocalDate> dutyDays(Leave leave, Map<String, List<LocalDate>> worked) {
        return worked.getOrDefault(leave.person(), List.of()).stream()
                .filter(leave.days()::has)
                .toList();
    }

    /// By person, the days with duties of those that wait for a decision.
    private Map<String, List<LocalDate>> worked(List<Leave> rows) {
        List<Leave> open = rows.stream()
                .filter(leave -> leave.state() == LeaveState.REQUESTED)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        LocalDate first = open.stream()
                .map(leave -> leave.days().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = open.stream()
                .map(leave -> leave.days().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<String> people = open.stream().map(Leave::person).toList();
        return duties.between(people, first, last.plusDays(1)).stream()
                .map(duty -> new Worked(duty.person(), duty.date()))
                .distinct()
                .collect(Collectors.groupingBy(Worked::person, Collectors.mapping(Worked::day, Collectors.toList())));
    }

    private record Worked(String person, LocalDate day) {}
}
