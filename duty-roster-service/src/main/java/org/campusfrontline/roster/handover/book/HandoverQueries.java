package org.campusfrontline.roster.handover.book;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.onduty.site.DutyAccess;

/// Reads handovers and matters, for those who serve in the post's unit or direct it and those whom a handover names.
@Singleton
class HandoverQueries {

    private final HandoverStore handovers;
    private final MatterStore matters;
    private final HandoverPostStore posts;
    private final DutyAccess access;
    private final Caller caller;
    private final Clock clock;

    HandoverQueries(
            HandoverStore handovers,
            MatterStore matters,
            HandoverPostStore posts,
            DutyAccess access,
            Caller caller,
            Clock clock) {
        this.handovers = handovers;
        this.matters = matters;
        this.posts = posts;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<HandoverViews.HandoverView> find(UUID id) {
        return handovers
                .find(id)
                .filter(one -> isNamed(one) || maySee(one.post()).isPresent())
                .map(this::view);
    }

    Optional<Page<HandoverViews.HandoverView>> ofPost(UUID post, Optional<Cursor> cursor, int limit) {
        return maySee(post).map(known -> {
            Page<Handover> page = Page.of(
                    handovers.page(post, cursor.map(Cursor::id), limit + 1), limit, last -> Cursor.at(last.id()));
            return new Page<>(page.items().stream().map(this::view).toList(), page.next());
        });
    }

    Optional<List<HandoverViews.MatterView>> open(UUID post) {
        Instant now = clock.instant();
        return maySee(post)
                .map(known -> matters.open(post).stream()
                        .map(matter -> HandoverViews.MatterView.of(matter, now))
                        .toList());
    }

    HandoverViews.HandoverView view(Handover one) {
        Instant now = clock.instant();
        List<Handover.Step> steps = handovers.steps(one.id());
        return new HandoverViews.HandoverView(
                one.id(),
                one.post(),
                one.shiftEnd(),
                one.outgoing(),
                one.incoming(),
                one.log(),
                one.counts(),
                matters.openAt(one.post(), one.writtenAt()).stream()
                        .map(matter -> HandoverViews.MatterView.of(matter, now))
                        .toList(),
                state(steps),
                steps.stream()
                        .map(step ->
                                new HandoverViews.HandoverStepView(step.kind(), step.person(), step.note(), step.at()))
                        .toList(),
                one.confirmBy(),
                one.writtenAt());
    }

    static Optional<Handover.Step> answer(List<Handover.Step> steps) {
        return steps.stream()
                .filter(step -> step.kind() != Handover.HandoverStepKind.ESCALATED)
                .findFirst();
    }

    private static HandoverViews.HandoverState state(List<Handover.Step> steps) {
        return answer(steps)
                .map(step -> HandoverViews.HandoverState.valueOf(step.kind().name()))
                .orElse(steps.isEmpty() ? HandoverViews.HandoverState.WRITTEN : HandoverViews.HandoverState.ESCALATED);
    }

    private boolean isNamed(Handover one) {
        return one.outgoing().equals(caller.person()) || one.incoming().equals(caller.person());
    }

    private Optional<HandoverPost> maySee(UUID post) {
        return posts.find(post).filter(known -> access.belongs(known.tree(), known.unit()));
    }
}
