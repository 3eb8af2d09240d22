package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.PostPlan;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedPost;
import org.campusfrontline.volunteer.recruitment.activity.rule.ShiftMove;
import org.campusfrontline.volunteer.recruitment.consent.AskAgain;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;

/// What a change of an activity means, and why it may not be made; read without a lock, so for a look ahead as well.
@Singleton
class PublishedChange {

    private static final UUID NEW = new UUID(0, 0);
    private final PlanCheck check;
    private final NameGuard guard;
    private final ActivityViews views;
    private final OpenDraws draws;

    PublishedChange(PlanCheck check, NameGuard guard, ActivityViews views, OpenDraws draws) {
        this.check = check;
        this.guard = guard;
        this.views = views;
        this.draws = draws;
    }

    /// Why nothing like this can be the plan of an activity, a draft or not.
    List<Refusal> refusals(Activity activity, ActivityChange wanted) {
        return check.refusals(PlanCheck.Words.of(wanted), wanted.posts(), parts(activity));
    }

    Outcome<ChangePlan> of(Activity activity, ActivityChange wanted, Instant now) {
        List<Refusal> refusals = new ArrayList<>(refusals(activity, wanted));
        refusals.addAll(PublishedParts.check(activity.fixed(), fixed(wanted.posts())));
        if (wanted.reason() != null) {
            guard.refusal("/reason", wanted.reason()).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        PlanText before = PlanTexts.of(activity, views.counts(activity.id()));
        PlanText after = PlanTexts.of(before, wanted);
        AskAgain.Order asking = new AskAgain.Order(
                ChangePlan.shiftChanges(before, after, now),
                Math.max(activity.revision(), 1) + 1,
                wanted.consentBy(),
                now);
        refusals.addAll(moves(before, after, now));
        asking.refusal().ifPresent(refusals::add);
        return refusals.isEmpty() ? Outcome.done(new ChangePlan(before, after, asking)) : Outcome.refused(refusals);
    }

    private List<Refusal> moves(PlanText before, PlanText after, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < after.posts().size(); i++) {
            PostText post = after.posts().get(i);
            for (int j = 0; j < post.shifts().size(); j++) {
                ShiftText shift = post.shifts().get(j);
                ShiftText was = before.post(post.id()).shift(shift.id());
                new ShiftMove(
                                was.start(),
                                was.end(),
                                shift.start(),
                                shift.end(),
                                draws.of(post.id()).orElse(null))
                        .refusal(now, "/posts/" + i + "/shifts/" + j)
                        .ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private static Set<UUID> parts(Activity activity) {
        return activity.posts().stream()
                .flatMap(post -> Stream.concat(
                        Stream.of(post.id()), post.shifts().stream().map(Shift::id)))
                .collect(Collectors.toSet());
    }

    private static List<FixedPost> fixed(List<PostPlan> plans) {
        return plans.stream()
                .map(post -> new FixedPost(
                        post.id(),
                        post.category(),
                        post.shifts().stream()
                                .map(shift -> Objects.requireNonNullElse(shift.id(), NEW))
                                .collect(Collectors.toSet())))
                .toList();
    }
}
