package org.campusfrontline.volunteer.recruitment.table;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.export.ExportSource.Subject;
import org.campusfrontline.volunteer.export.ExportWish;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan;
import org.campusfrontline.volunteer.recruitment.activity.PlanDesk;

/// Whose an activity is, and whether its tables are the caller's to take away: organisers and site leads of its unit.
@Singleton
class ActivitySubjects {

    private static final Set<String> RUNNING = Set.of(Role.ORGANISER, Role.SITE_LEAD);
    private final PlanDesk desk;
    private final Caller caller;

    ActivitySubjects(PlanDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    Outcome<Subject> of(ExportWish wish) {
        UUID activity = wish.activity();
        if (activity == null) {
            return Outcome.refused(Refusal.of(ExportProblem.SUBJECT_MISSING)
                    .with("kind", wish.kind())
                    .at("/activity"));
        }
        Optional<ActivityPlan> plan = desk.find(activity);
        if (plan.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal =
                caller.refusalUnless(RUNNING, plan.get().tree(), plan.get().unit());
        return refusal.<Outcome<Subject>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Subject(
                        plan.get().tree(), plan.get().unit(), plan.get().unit())));
    }

    ActivityPlan plan(ExportWish wish) {
        return Optional.ofNullable(wish.activity())
                .flatMap(desk::find)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
