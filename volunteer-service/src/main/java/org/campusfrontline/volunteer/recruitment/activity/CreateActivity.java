package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.DescriptionPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.NewActivity;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.campus.Emergencies;
import org.campusfrontline.volunteer.recruitment.campus.Units;
import org.campusfrontline.volunteer.recruitment.revision.rule.Description;

/// Makes a draft for a unit and an open emergency.
@UseCase
class CreateActivity {

    private final ActivityViews views;
    private final ActivityLog log;
    private final PlanCheck check;
    private final Arranger arranger;
    private final Units units;
    private final Emergencies emergencies;
    private final Ids ids;
    private final Clock clock;

    CreateActivity(
            ActivityViews views,
            ActivityLog log,
            PlanCheck check,
            Arranger arranger,
            Units units,
            Emergencies emergencies,
            Ids ids,
            Clock clock) {
        this.views = views;
        this.log = log;
        this.check = check;
        this.arranger = arranger;
        this.units = units;
        this.emergencies = emergencies;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<ActivityView> create(NewActivity wanted) {
        Optional<Refusal> nobody = views.refusalUnlessOrganiser(wanted.tree(), wanted.unit());
        if (nobody.isPresent()) {
            return Outcome.refused(nobody.get());
        }
        List<Refusal> refusals = new ArrayList<>();
        emergency(wanted).ifPresent(refusals::add);
        if (!units.standsIn(wanted.tree(), wanted.unit())) {
            refusals.add(Refusal.of(ActivityProblem.UNIT_NOT_STANDING)
                    .with("unit", wanted.unit())
                    .with("tree", wanted.tree())
                    .at("/unit"));
        }
        refusals.addAll(check.refusals(PlanCheck.Words.of(wanted), wanted.posts(), Set.of()));
        return refusals.isEmpty() ? make(wanted) : Outcome.refused(refusals);
    }

    private Outcome<ActivityView> make(NewActivity wanted) {
        Activity activity = new Activity(
                ids.next(),
                wanted.emergency(),
                wanted.tree(),
                wanted.unit(),
                wanted.titleZh(),
                wanted.titleEn(),
                Moments.stored(clock.instant()));
        activity.describe(DescriptionPlan.orElse(wanted.description(), Description.NONE));
        arranger.arrange(activity, wanted.posts());
        return log.written(activity, "created");
    }

    private Optional<Refusal> emergency(NewActivity wanted) {
        Optional<Boolean> open = emergencies.isOpen(wanted.emergency());
        ActivityProblem problem =
                open.isEmpty() ? ActivityProblem.EMERGENCY_UNKNOWN : ActivityProblem.EMERGENCY_NOT_OPEN;
        return open.orElse(false)
                ? Optional.empty()
                : Optional.of(Refusal.of(problem)
                        .with("emergency", wanted.emergency())
                        .at("/emergency"));
    }
}
