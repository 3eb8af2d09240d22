package org.campusfrontline.roster.closedloop.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests.PhasesPart;
import org.campusfrontline.roster.period.PeriodAccess;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reads policies and their versions; they hold nothing of anybody.
@Singleton
public class PolicyViews {

    private final PolicyStore policies;
    private final PeriodAccess access;
    private final Actions actions;

    PolicyViews(PolicyStore policies, PeriodAccess access, Actions actions) {
        this.policies = policies;
        this.access = access;
        this.actions = actions;
    }

    /// A policy with what it says on the day that the newest published version begins.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LoopPolicyView(
            UUID id,
            @Schema(examples = "ADMINISTRATION") String tree,
            @Schema(examples = "LOGISTICS") String unit,
            @Nullable String emergency,
            @Schema(examples = "闭环轮换规定") String nameZh,
            @Schema(examples = "Closed-loop policy") String nameEn,

            @Schema(description = "The newest published version, if there is one.") @Nullable Integer newest,

            @Schema(description = "The first day of that version.") @Nullable LocalDate validFrom,

            List<Action> actions) {

        public LoopPolicyView {
            actions = List.copyOf(actions);
        }
    }

    public enum PolicyState {
        DRAFT,
        PUBLISHED
    }

    /// A version; `validUntil` is the day before the next one comes into force, and absent as long as there is none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PolicyVersionView(
            UUID policy,
            @Schema(examples = "2") int number,
            PolicyState state,
            PhasesPart phases,
            @Schema(examples = "关于优化闭环管理措施的通知") String sourceTitle,
            @Nullable String sourceLink,
            @Schema(examples = "5 天居家健康监测") String sourceQuote,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Instant draftedAt,
            @Nullable Instant publishedAt,
            long version,
            List<Action> actions) {

        public PolicyVersionView {
            actions = List.copyOf(actions);
        }
    }

    Optional<LoopPolicyView> find(UUID id) {
        return policies.find(id).map(this::view);
    }

    Page<LoopPolicyView> list(@Nullable String unit, Optional<Cursor> cursor, int limit) {
        List<LoopPolicyView> rows = policies.page(unit, cursor.map(Cursor::id), limit + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    LoopPolicyView view(LoopPolicy policy) {
        Optional<InForce.Step> latest = policies.inForce(policy.id()).latest();
        return new LoopPolicyView(
                policy.id(),
                policy.scope().tree(),
                policy.scope().unit(),
                policy.scope().emergency(),
                policy.nameZh(),
                policy.nameEn(),
                latest.map(InForce.Step::number).orElse(null),
                latest.map(InForce.Step::from).orElse(null),
                List.of(actions.of("draft", access.refusalToPlan(policy.scope()))));
    }

    /// The newest first.
    List<PolicyVersionView> versions(LoopPolicyView policy) {
        return policies.versions(policy.id()).stream().map(this::version).toList();
    }

    public Optional<PolicyVersionView> version(UUID policy, int number) {
        return policies.version(policy, number).map(this::version);
    }

    PolicyVersionView version(PolicyVersion version) {
        LoopPolicy policy = policies.find(version.policy()).orElseThrow();
        PolicyVersion.Publication publication = version.publication();
        Optional<Refusal> refusal = access.refusalToPlan(policy.scope()).or(version::refusalUnlessDraft);
        return new PolicyVersionView(
                version.policy(),
                version.number(),
                publication == null ? PolicyState.DRAFT : PolicyState.PUBLISHED,
                PhasesPart.of(version.days()),
                version.source().title(),
                version.source().link(),
                version.source().quote(),
                publication == null ? null : publication.from(),
                publication == null ? null : until(version).orElse(null),
                version.draftedAt(),
                publication == null ? null : publication.at(),
                version.version(),
                List.of(actions.of("publish", refusal)));
    }

    private Optional<LocalDate> until(PolicyVersion version) {
        List<InForce.Step> steps = policies.inForce(version.policy()).steps();
        return steps.stream()
                .dropWhile(step -> step.number() != version.number())
                .skip(1)
                .findFirst()
                .map(next -> next.from().minusDays(1));
    }
}
