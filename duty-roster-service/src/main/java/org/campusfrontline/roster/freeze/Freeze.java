package org.campusfrontline.roster.freeze;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangedDay;
import org.campusfrontline.roster.freeze.rule.FreezeWindow;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.ledger.LoadLedger;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.policy.RosterPolicies;

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

    /// A period has one post, which has no code yet, so that the unit's word holds for all of it.
    public FreezeWindow window(PlanningPeriod.Scope scope) {
        return new FreezeWindow(clock.instant(), policies.freeze(scope.tree(), scope.unit(), null));
    }

    public List<ChangedDay> frozen(PlanningPeriod.Scope scope, List<ChangedDay> days) {
        FreezeWindow window = window(scope);
        return days.stream()
                .filter(day -> day.duties().stream().anyMatch(duty -> window.holds(duty.start(), duty.end())))
                .toList();
    }

    /// Names the first frozen day and the way out.
    public Refusal refusal(PlanningPeriod period, List<ChangedDay> frozen) {
        ChangedDay first = frozen.getFirst();
        return Refusal.of(FreezeProblem.FROZEN)
                .with("person", first.person())
                .with("date", first.date().toString())
                .with("days", frozen.size())
                .with("until", window(period.scope()).until().toString())
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
