package org.campusfrontline.volunteer.hours.declaring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Progress;
import org.campusfrontline.volunteer.hours.declaration.DeclarationAccess;
import org.campusfrontline.volunteer.hours.declaration.DeclarationType;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.declaring.DeclaringRequests.NewHoursDeclaration;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Says afterwards that a person served at an activity; somebody else has to confirm it.
@UseCase
class DeclareHours {

    private final ShiftQueries shifts;
    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    DeclareHours(
            ShiftQueries shifts,
            DeclarationAccess access,
            Declarations declarations,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.shifts = shifts;
        this.access = access;
        this.declarations = declarations;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<DeclarationView> declare(NewHoursDeclaration wanted) {
        List<ShiftFacts> plan = shifts.ofActivity(wanted.activity());
        if (plan.isEmpty() || plan.getFirst().draft()) {
            return Outcome.refused(Refusal.of(HoursProblem.ACTIVITY_UNKNOWN)
                    .with("activity", wanted.activity())
                    .at("/activity"));
        }
        ShiftFacts activity = plan.getFirst();
        String person = wanted.person() == null ? caller.person() : wanted.person();
        ServiceSpan span = wanted.span();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = (person.equals(caller.person())
                        ? Optional.<Refusal>empty()
                        : access.refusalUnlessOrganiser(activity.tree(), activity.unit()))
                .or(() -> span.refusalUnlessOver(now));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Service service =
                new Service(person, activity.tree(), activity.unit(), HoursKind.ACTIVITY, activity.activity(), span);
        return declarations.begin(
                new Declaration(
                        ids.next(),
                        DeclarationType.BACK_FILL,
                        service,
                        Math.max(span.minutes(), 0),
                        wanted.reason(),
                        null,
                        null,
                        caller.person(),
                        now,
                        Progress.begin(DeclarationState.AWAITING_UNIT),
                        1),
                "declared");
    }
}
