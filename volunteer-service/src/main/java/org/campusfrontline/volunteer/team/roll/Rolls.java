package org.campusfrontline.volunteer.team.roll;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.jspecify.annotations.Nullable;

/// The rolls of teams and branches. Nobody is on one without having agreed; who is asked again after declining hears
/// nothing of it and looks as before to those who ask.
@Singleton
public class Rolls implements DepartureStep {

    private final RollStore store;
    private final EnlistmentLog log;
    private final Caller caller;
    private final Ids ids;

    Rolls(RollStore store, EnlistmentLog log, Caller caller, Ids ids) {
        this.store = store;
        this.log = log;
        this.caller = caller;
        this.ids = ids;
    }

    /// Somebody who is wanted, and as what.
    public record Wanted(String person, Role role) {}

    public Optional<Enlistment> find(UUID matter, String person) {
        return store.find(matter, person);
    }

    /// All that ever were on it, in the order of their people's numbers.
    public List<Enlistment> of(UUID matter) {
        return store.of(matter);
    }

    /// Whoever asks the own person has agreed.
    public void ask(Matter matter, Collection<Wanted> wanted, Instant now) {
        Map<String, Enlistment> known =
                store.of(matter.id()).stream().collect(Collectors.toMap(Enlistment::person, Function.identity()));
        List<Enlistment> asked = new ArrayList<>();
        for (Wanted one : wanted) {
            Enlistment before = known.get(one.person());
            if (before == null) {
                before = new Enlistment(matter.id(), one.person(), one.role(), State.LEFT, now, 0);
            }
            if (before.state() == State.LEFT) {
                asked.add(before.moved(State.ASKED, one.role(), now));
            }
        }
        store.put(matter.kind(), asked);
        List<Enlistment> others = asked.stream()
                .filter(one -> !one.person().equals(caller.person()))
                .toList();
        log.asked(matter, others);
        asked.stream().filter(one -> !others.contains(one)).forEach(own -> agree(matter, own, now));
    }

    public void agree(Matter matter, Enlistment asked, Instant now) {
        store.put(matter.kind(), List.of(asked.moved(State.AGREED, asked.role(), now)));
        step(matter.id(), What.JOINED, asked.person(), asked.role(), now);
    }

    /// Leaves no trace but the row itself.
    public void decline(Matter matter, Enlistment asked, Instant now) {
        store.put(matter.kind(), List.of(asked.moved(State.DECLINED, asked.role(), now)));
    }

    /// By the person, or by those who run it; a question that is taken back is told to nobody.
    public void end(Matter matter, Enlistment before, Instant now) {
        Enlistment left = before.moved(State.LEFT, before.role(), now);
        store.put(matter.kind(), List.of(left));
        if (before.agreed()) {
            boolean own = before.person().equals(caller.person());
            step(matter.id(), own ? What.LEFT : What.REMOVED, before.person(), before.role(), now);
            if (!own) {
                log.ended(matter, List.of(left), EnlistmentLog.EndReason.REMOVED);
            }
        }
    }

    /// The matter is over for everybody: its roll stays as it was, and all who agreed are told.
    public void over(Matter matter, EnlistmentLog.EndReason reason, Instant now) {
        List<Enlistment> last = store.of(matter.id()).stream()
                .filter(Enlistment::agreed)
                .map(one -> one.moved(one.state(), one.role(), now))
                .toList();
        store.put(matter.kind(), last);
        log.ended(
                matter,
                last.stream()
                        .filter(one -> !one.person().equals(caller.person()))
                        .toList(),
                reason);
    }

    /// Others speak for the matter from now on.
    public void rename(Matter matter, List<Enlistment> next, Instant now) {
        store.put(
                matter.kind(),
                next.stream()
                        .map(one -> one.moved(one.state(), one.role(), now))
                        .toList());
    }

    public void step(UUID matter, What what, @Nullable String person, @Nullable Role role, Instant now) {
        store.step(ids.next(), matter, new MatterStep(what, person, role, now), caller.person());
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        store.leaveAll(person, at);
        return Optional.empty();
    }
}
