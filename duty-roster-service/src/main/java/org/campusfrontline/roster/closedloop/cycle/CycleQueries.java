package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.CycleView;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.StayChangeView;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.StayView;
import org.campusfrontline.roster.closedloop.loop.Cohort;
import org.campusfrontline.roster.closedloop.loop.CohortStore;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.Move;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.directory.Directory;

/// Reads cycles and stays for those who plan the loop; nobody else, whatever their role, sees whose they are.
@Singleton
class CycleQueries {

    private final LoopAccess access;
    private final StayStore stays;
    private final CohortStore cohorts;
    private final StayLog log;
    private final Directory directory;
    private final Actions actions;

    CycleQueries(
            LoopAccess access,
            StayStore stays,
            CohortStore cohorts,
            StayLog log,
            Directory directory,
            Actions actions) {
        this.access = access;
        this.stays = stays;
        this.cohorts = cohorts;
        this.log = log;
        this.directory = directory;
        this.actions = actions;
    }

    /// Those that are not over.
    List<CycleView> cycles(UUID loop) {
        access.planned(loop);
        Map<UUID, Long> people = stays.stays(loop, access.today()).stream()
                .collect(Collectors.groupingBy(Stay::cycle, Collectors.counting()));
        return stays.cycles(loop, access.today()).stream()
                .map(cycle -> view(cycle, people.getOrDefault(cycle.id(), 0L).intValue()))
                .toList();
    }

    CycleView cycle(Cycle cycle) {
        long people =
                stays.ofCycle(cycle.id()).stream().filter(stay -> !stay.isOut()).count();
        return view(cycle, (int) people);
    }

    private CycleView view(Cycle cycle, int people) {
        boolean ahead = cycle.withdrawnAt() == null && cycle.course().first().isAfter(access.today());
        Optional<Refusal> refusal = ahead
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.NOT_IN_THIS_PHASE)
                        .with("phase", cycle.course().on(access.today()).name())
                        .with("legalActions", List.of()));
        return new CycleView(
                cycle.id(),
                cycle.loop(),
                cycle.cohort(),
                cohorts.find(cycle.cohort()).map(Cohort::name).orElse(""),
                cycle.policyNumber(),
                DatesPart.of(cycle.course()),
                cycle.homes().living(),
                cycle.homes().isolating(),
                cycle.withdrawnAt() != null,
                people,
                cycle.version(),
                List.of(actions.of("withdraw", refusal)));
    }

    /// Those that are not over, without who stayed out.
    List<StayView> stays(UUID loop) {
        access.planned(loop);
        List<Stay> found = stays.stays(loop, access.today());
        Map<String, String> names =
                directory.names(found.stream().map(Stay::person).distinct().toList());
        return found.stream()
                .map(stay -> view(stay, names.getOrDefault(stay.person(), stay.person())))
                .toList();
    }

    StayView stay(UUID id) {
        return stay(planned(id));
    }

    StayView stay(Stay stay) {
        return view(stay, directory.names(List.of(stay.person())).getOrDefault(stay.person(), stay.person()));
    }

    private StayView view(Stay stay, String name) {
        Phase phase = stay.on(access.today());
        boolean entered = stay.enteredAt() != null;
        return new StayView(
                stay.id(),
                stay.cycle(),
                stay.cohort(),
                stay.person(),
                name,
                stay.post(),
                phase,
                DatesPart.of(stay.course()),
                stay.homes().living(),
                stay.homes().isolating(),
                entered,
                stay.leftReason(),
                stay.isOut(),
                stay.version(),
                List.of(
                        action("confirm-entry", Move.CONFIRM_ENTRY, phase, entered),
                        action("leave-early", Move.LEAVE_EARLY, phase, entered),
                        action("stay-out", Move.STAY_OUT, phase, entered)));
    }

    private Action action(String name, Move move, Phase phase, boolean entered) {
        return actions.of(name, move.refusal(phase, entered));
    }

    List<StayChangeView> changes(UUID id) {
        return log.of(planned(id).id()).stream()
                .map(change -> new StayChangeView(
                        change.number(),
                        change.kind(),
                        DatesPart.of(change.course()),
                        change.homes().living(),
                        change.homes().isolating(),
                        change.at()))
                .toList();
    }

    private Stay planned(UUID id) {
        Stay stay = stays.find(id).orElseThrow(LoopAccess::notFound);
        access.planned(stay.loop());
        return stay;
    }
}
