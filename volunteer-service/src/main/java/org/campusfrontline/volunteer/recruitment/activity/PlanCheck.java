package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.DescriptionPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.NewActivity;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.PostPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ShiftPlan;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ShiftTimes;
import org.campusfrontline.volunteer.recruitment.category.PostCategories;
import org.jspecify.annotations.Nullable;

/// What can be wrong with the titles, posts and shifts that an organiser writes, whatever the state of the activity.
@Singleton
class PlanCheck {

    private final NameGuard guard;
    private final PostCategories categories;

    PlanCheck(NameGuard guard, PostCategories categories) {
        this.guard = guard;
        this.categories = categories;
    }

    /// What is said of the activity as a whole.
    record Words(String titleZh, String titleEn, @Nullable DescriptionPlan description) {

        static Words of(NewActivity wanted) {
            return new Words(wanted.titleZh(), wanted.titleEn(), wanted.description());
        }

        static Words of(ActivityChange wanted) {
            return new Words(wanted.titleZh(), wanted.titleEn(), wanted.description());
        }
    }

    /// `known` are the ids that parts may have: those of the activity as it is, each once.
    List<Refusal> refusals(Words words, List<PostPlan> posts, Set<UUID> known) {
        List<Refusal> refusals = new ArrayList<>();
        name("/titleZh", words.titleZh(), refusals);
        name("/titleEn", words.titleEn(), refusals);
        description("", words.description(), refusals);
        Set<String> codes = categories.codes();
        Set<UUID> unused = new HashSet<>(known);
        for (int i = 0; i < posts.size(); i++) {
            post("/posts/" + i, posts.get(i), codes, unused, refusals);
        }
        return refusals;
    }

    private void post(String pointer, PostPlan post, Set<String> codes, Set<UUID> unused, List<Refusal> refusals) {
        name(pointer + "/titleZh", post.titleZh(), refusals);
        name(pointer + "/titleEn", post.titleEn(), refusals);
        name(pointer + "/site", post.site(), refusals);
        description(pointer, post.description(), refusals);
        if (post.risk() != null) {
            text(pointer + "/risk/textZh", post.risk().textZh(), refusals);
            text(pointer + "/risk/textEn", post.risk().textEn(), refusals);
        }
        part(pointer, post.id(), unused, refusals);
        if (!codes.contains(post.category())) {
            refusals.add(Refusal.of(ActivityProblem.CATEGORY_UNKNOWN)
                    .with("category", post.category())
                    .at(pointer + "/category"));
        }
        for (int i = 0; i < post.shifts().size(); i++) {
            ShiftPlan shift = post.shifts().get(i);
            String at = pointer + "/shifts/" + i;
            part(at, shift.id(), unused, refusals);
            ShiftTimes.check(shift.start(), shift.end(), at).ifPresent(refusals::add);
        }
    }

    private void name(String pointer, String text, List<Refusal> refusals) {
        guard.refusal(pointer, text).ifPresent(refusals::add);
    }

    private void description(String pointer, @Nullable DescriptionPlan description, List<Refusal> refusals) {
        if (description != null) {
            text(pointer + "/description/textZh", description.textZh(), refusals);
            text(pointer + "/description/textEn", description.textEn(), refusals);
        }
    }

    private void text(String pointer, @Nullable String text, List<Refusal> refusals) {
        if (text != null) {
            name(pointer, text, refusals);
        }
    }

    private static void part(String pointer, @Nullable UUID id, Set<UUID> unused, List<Refusal> refusals) {
        if (id != null && !unused.remove(id)) {
            refusals.add(Refusal.of(ActivityProblem.PART_UNKNOWN).with("id", id).at(pointer + "/id"));
        }
    }

    /// Whether any shift of the plan is over already.
    static boolean isPast(Activity activity, Instant now) {
        return activity.posts().stream()
                .flatMap(post -> post.shifts().stream())
                .anyMatch(shift -> !shift.endsAt().isAfter(now));
    }
}
