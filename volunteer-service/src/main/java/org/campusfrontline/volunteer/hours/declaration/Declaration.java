package org.campusfrontline.volunteer.hours.declaration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.jspecify.annotations.Nullable;

/// Minutes that somebody says a person served: each verb returns the next version, or why there is none. `minutes` is
/// 0 only in a correction that takes an entry back without another in its place.
public record Declaration(
        UUID id,
        DeclarationType type,
        Service service,
        int minutes,
        String task,
        @Nullable Community community,
        @Nullable UUID corrects,
        String declaredBy,
        Instant declaredAt,
        Progress progress,
        long version) {

    /// Where one reports in, and the number of the letter with which one came.
    public record Community(String name, String letter) {}

    /// Who has said what so far. `worker` is the name that whoever held the community's link gave.
    public record Progress(
            DeclarationState state,
            @Nullable String linkIssuedBy,
            @Nullable String worker,
            @Nullable Instant workerAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable UUID entry) {

        public static Progress begin(DeclarationState state) {
            return new Progress(state, null, null, null, null, null, null, null);
        }
    }

    /// What the community answered through its link.
    public record Answer(
            boolean confirmed, String worker, @Nullable String reason) {}

    public DeclarationState state() {
        return progress.state();
    }

    public ServiceSpan span() {
        return service.span();
    }

    /// Who has vouched for it before the unit decides.
    public Set<String> vouched() {
        return Stream.of(Optional.of(declaredBy), Optional.ofNullable(progress.linkIssuedBy()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Outcome<Declaration> change(ServiceSpan span) {
        return step(
                Step.CHANGE,
                () -> new Declaration(
                        id,
                        type,
                        service.during(span),
                        span.minutes(),
                        task,
                        community,
                        corrects,
                        declaredBy,
                        declaredAt,
                        Progress.begin(state()),
                        version + 1));
    }

    public Outcome<Declaration> issueLink(String by) {
        return step(Step.ISSUE_LINK, () -> next(new Progress(state(), by, null, null, null, null, null, null)));
    }

    public Outcome<Declaration> answer(Answer answer, Instant now) {
        DeclarationState next = answer.confirmed() ? DeclarationState.AWAITING_UNIT : DeclarationState.REFUSED;
        String issuer = progress.linkIssuedBy();
        return step(
                Step.ANSWER_BY_COMMUNITY,
                () -> next(new Progress(
                        next,
                        issuer,
                        answer.worker(),
                        now,
                        null,
                        answer.confirmed() ? null : now,
                        answer.reason(),
                        null)));
    }

    public Outcome<Declaration> confirm(String by, Instant now, UUID entry) {
        return step(Step.CONFIRM, () -> next(decided(DeclarationState.BOOKED, by, now, progress.reason(), entry)));
    }

    public Outcome<Declaration> refuse(String by, Instant now, String reason) {
        return step(Step.REFUSE, () -> next(decided(DeclarationState.REFUSED, by, now, reason, null)));
    }

    public Outcome<Declaration> withdraw(String by, Instant now) {
        return step(Step.WITHDRAW, () -> next(decided(DeclarationState.WITHDRAWN, by, now, progress.reason(), null)));
    }

    private Progress decided(
            DeclarationState next, String by, Instant now, @Nullable String reason, @Nullable UUID entry) {
        return new Progress(
                next, progress.linkIssuedBy(), progress.worker(), progress.workerAt(), by, now, reason, entry);
    }

    private Declaration next(Progress next) {
        return new Declaration(
                id, type, service, minutes, task, community, corrects, declaredBy, declaredAt, next, version + 1);
    }

    private Outcome<Declaration> step(Step step, Supplier<Declaration> next) {
        return state().refusalOf(step)
                .<Outcome<Declaration>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(next.get()));
    }
}
