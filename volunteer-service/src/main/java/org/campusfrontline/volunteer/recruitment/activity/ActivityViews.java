package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.revision.rule.Description;
import org.campusfrontline.volunteer.recruitment.revision.rule.PostRisk;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.jspecify.annotations.Nullable;

/// Makes views, with what the caller may do; only organisers of the unit or above it may do anything.
@Singleton
class ActivityViews {

    private final Seats seats;
    private final QuotaLook quotas;
    private final Actions actions;
    private final Caller caller;

    ActivityViews(Seats seats, QuotaLook quotas, Actions actions, Caller caller) {
        this.seats = seats;
        this.quotas = quotas;
        this.actions = actions;
        this.caller = caller;
    }

    Optional<Refusal> refusalUnlessOrganiser(String tree, String unit) {
        return caller.refusalUnless(Set.of(Role.ORGANISER), tree, unit);
    }

    ActivityView of(Activity activity) {
        Map<UUID, SeatCount> counts = counts(activity.id());
        Map<UUID, QuotaFigures> figures = quotas.figures(counts.values().stream()
                .filter(SeatCount::quoted)
                .map(SeatCount::shift)
                .toList());
        return new ActivityView(
                activity.id(),
                activity.emergency(),
                activity.tree(),
                activity.unit(),
                activity.state(),
                activity.titleZh(),
                activity.titleEn(),
                description(activity.description()),
                activity.publishedAt(),
                activity.closedAt(),
                activity.posts().stream()
                        .map(post -> post(post, counts, figures))
                        .toList(),
                activity.revision(),
                activity.version(),
                actions(activity.state(), activity.tree(), activity.unit()));
    }

    List<Action> actions(ActivityState state, String tree, String unit) {
        Optional<Refusal> nobody = refusalUnlessOrganiser(tree, unit);
        return List.of(
                actions.of("change", nobody.or(() -> state.refusalOf(Step.CHANGE))),
                actions.of("publish", nobody.or(() -> state.refusalOf(Step.PUBLISH))),
                actions.of("pause", nobody.or(() -> state.refusalOf(Step.PAUSE))),
                actions.of("resume", nobody.or(() -> state.refusalOf(Step.RESUME))),
                actions.of("close", nobody.or(() -> state.refusalOf(Step.CLOSE))),
                actions.of("settle", nobody.or(() -> state.refusalOf(Step.SETTLE))),
                actions.of("archive", nobody.or(() -> state.refusalOf(Step.ARCHIVE))));
    }

    Map<UUID, SeatCount> counts(UUID activity) {
        return seats.ofActivity(activity).stream().collect(Collectors.toMap(SeatCount::shift, Function.identity()));
    }

    private static ActivityView.PostView post(Post post, Map<UUID, SeatCount> counts, Map<UUID, QuotaFigures> figures) {
        return new ActivityView.PostView(
                post.id(),
                post.category(),
                post.titleZh(),
                post.titleEn(),
                post.site(),
                description(post.description()),
                risk(post.risk()),
                post.shifts().stream()
                        .map(shift -> shift(shift, counts, figures.get(shift.id())))
                        .toList());
    }

    private static ActivityView.DescriptionView description(Description description) {
        return new ActivityView.DescriptionView(description.textZh(), description.textEn());
    }

    private static ActivityView.RiskView risk(PostRisk risk) {
        return new ActivityView.RiskView(risk.level(), risk.textZh(), risk.textEn());
    }

    private static ActivityView.PostShiftView shift(
            Shift shift, Map<UUID, SeatCount> counts, @Nullable QuotaFigures figures) {
        SeatCount count = Objects.requireNonNull(counts.get(shift.id()));
        return new ActivityView.PostShiftView(
                shift.id(),
                shift.startsAt(),
                shift.endsAt(),
                count.capacity(),
                count.capacity() - count.taken(),
                count.waiting(),
                figures);
    }
}
