package org.campusfrontline.roster.freeze;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangedDay;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.freeze.rule.FreezeWindow;
import org.campusfrontline.roster.freeze.rule.FreezeWindows;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.ledger.LoadLedger;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.period.FurtherParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.policy.RosterPolicies;
import org.jspecify.annotations.Nullable;

/// Holds changes of rosters against the freeze of their unit, inside the transaction that holds the period.
@Singleton
public class Freeze {

    private final RosterPolicies policies;
    private final GlassStore glasses;
    private final LoadLedger ledger;
    private final RosterHistory history;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    Freeze(
            RosterPolicies policies,
            GlassStore glasses,
            LoadLedger ledger,
            RosterHistory history,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.policies = policies;
        this.glasses = glasses;
        this.ledger = ledger;
        this.history = history;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /// Of the unit and of each post of the period.
    public FreezeWindows windows(PlanningPeriod period) {
        Instant now = clock.instant();
        Map<String, FreezeWindow> posts = new HashMap<>();
        for (FurtherParts.PostPart post : period.parts().further().posts()) {
            posts.put(post.id(), window(period.scope(), post.id(), now));
        }
        return new FreezeWindows(window(period.scope(), null, now), posts);
    }

    private FreezeWindow window(PlanningPeriod.Scope scope, @Nullable String post, Instant now) {
        return new FreezeWindow(now, policies.freeze(scope.tree(), scope.unit(), post));
    }

    /// Those whose old or new duty is frozen at its post.
    public List<ChangedDay> frozen(PlanningPeriod period, List<ChangedDay> days) {
        FreezeWindows windows = windows(period);
        return days.stream()
                .filter(day -> frozenDuties(windows, day).findAny().isPresent())
                .toList();
    }

    private static Stream<Duty> frozenDuties(FreezeWindows windows, ChangedDay day) {
        return day.duties().stream().filter(duty -> windows.of(duty.post()).holds(duty.start(), duty.end()));
    }

    /// Names the first frozen day and the way out.
    public Refusal refusal(PlanningPeriod period, List<ChangedDay> frozen) {
        ChangedDay first = frozen.getFirst();
        FreezeWindows windows = windows(period);
        FreezeWindow window = frozenDuties(windows, first)
                .map(duty -> windows.of(duty.post()))
                .findFirst()
                .orElse(windows.unit());
        return Refusal.of(FreezeProblem.FROZEN)
                .with("person", first.person())
                .with("date", first.date().toString())
                .with("days", frozen.size())
                .with("until", window.until().toString())
                .with("way", "planning-periods/" + period.id() + "/break-glasses");
    }

    /// Empty where the glass is the caller's, of this period, unused and not over; it stays held.
    public Optional<Refusal> refusalToUse(UUID glass, UUID period) {
        boolean usable = glasses.lock(glass)
                .filter(found -> found.period().equals(period))
                .filter(found -> found.person().equals(caller.person()))
                .filter(found -> found.usedAt() == null)
                .filter(found -> found.endsAt().isAfter(clock.instant()))
                .isPresent();
        return usable ? Optional.empty() : Optional.of(Refusal.of(FreezeProblem.GLASS_UNUSABLE));
    }

    /// Uses the glass up for a roster, and books a call-out for everybody whose frozen day is another one by it.
    public void lift(UUID glass, PlanningPeriod period, UUID roster, List<ChangedDay> frozen) {
        Glass broken = glasses.lock(glass).orElseThrow();
        glasses.use(glass, roster, Moments.stored(clock.instant()));
        history.add(
                period.id(),
                roster,
                StepKind.GLASS_BROKEN,
                broken.word(),
                Map.of(
                        "breakGlass",
                        glass.toString(),
                        "reason",
                        broken.reason().name(),
                        "approver",
                        broken.approver() == null ? "" : broken.approver(),
                        "days",
                        frozen.size()));
        audit.record(new AuditEntry(
                "break-glass.used",
                "roster",
                roster.toString(),
                period.scope().unit(),
                Map.of("breakGlass", glass.toString(), "reason", broken.reason().name(), "days", frozen.size())));
        frozen.forEach(day -> credit(period.scope(), roster, day));
    }

    private void credit(PlanningPeriod.Scope scope, UUID roster, ChangedDay day) {
        LoadLedger.Place place = new LoadLedger.Place(scope.tree(), scope.unit(), day.date());
        String origin = "frozen/" + roster + "/" + day.date();
        ledger.credit(new LoadLedger.Credit(day.person(), place, Load.of(Axis.CALL_OUTS, 1), origin))
                .ifPresent(refusal -> {
                    throw new IllegalStateException("a credit of one is always booked: " + refusal.code());
                });
    }
}
