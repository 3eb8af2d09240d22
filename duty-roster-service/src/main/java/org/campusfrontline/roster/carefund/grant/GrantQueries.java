package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.matter.PersonalMatters;

/// Reads applications: one's own, and those that one decides.
@Singleton
class GrantQueries {

    private static final UUID FIRST = new UUID(0, 0);
    private final GrantStore grants;
    private final DecisionStore decisions;
    private final ProofStore proofs;
    private final GrantAccess access;
    private final PersonalMatters matters;
    private final Actions actions;

    GrantQueries(
            GrantStore grants,
            DecisionStore decisions,
            ProofStore proofs,
            GrantAccess access,
            PersonalMatters matters,
            Actions actions) {
        this.grants = grants;
        this.decisions = decisions;
        this.proofs = proofs;
        this.access = access;
        this.matters = matters;
        this.actions = actions;
    }

    Optional<GrantView> mine(UUID id) {
        return grants.find(id).filter(access::applied).map(this::own);
    }

    Optional<GrantProof> myProof(UUID id) {
        return grants.find(id).filter(access::applied).flatMap(grant -> proofs.find(id));
    }

    Page<GrantView> mine(Optional<Cursor> after, int limit) {
        return page(grants.ofPerson(access.person(), after.map(Cursor::id).orElse(FIRST), limit + 1), limit, this::own);
    }

    Optional<GrantView> toDecide(UUID id) {
        return grants.find(id).filter(access::decides).map(this::deciding);
    }

    Page<GrantView> toDecide(Optional<Cursor> after, int limit) {
        return page(
                grants.ofApprover(access.person(), after.map(Cursor::id).orElse(FIRST), limit + 1),
                limit,
                this::deciding);
    }

    GrantView own(HardshipGrant grant) {
        List<GrantDecision> made = made(grant);
        return view(
                grant,
                made,
                List.of(
                        actions.of("withdraw", grant.state().refusalToDecide()),
                        actions.of("appeal", grant.state().refusalToAppeal(grant.round()))));
    }

    GrantView deciding(HardshipGrant grant) {
        Optional<Refusal> role = access.refusal(grant);
        List<GrantDecision> all = decisions.of(grant.id());
        List<GrantDecision> ofRound = all.stream()
                .filter(decision -> decision.round() == grant.round())
                .toList();
        return view(
                grant,
                made(grant),
                List.of(
                        actions.of(
                                "decide",
                                role.or(() -> grant.state().refusalToDecide())
                                        .or(() -> access.refusalOfSecond(ofRound))),
                        actions.of("pay", role.or(() -> grant.state().refusalToPay()))));
    }

    /// Neither approver reads the other's decision before the own one is made, nor does the applicant half of it.
    private List<GrantDecision> made(HardshipGrant grant) {
        return decisions.of(grant.id()).stream()
                .filter(decision ->
                        decision.round() < grant.round() || !grant.state().isOpen())
                .toList();
    }

    private static Page<GrantView> page(List<HardshipGrant> rows, int limit, Function<HardshipGrant, GrantView> view) {
        return Page.of(rows.stream().map(view).toList(), limit, last -> Cursor.at(last.id()));
    }

    private GrantView view(HardshipGrant grant, List<GrantDecision> made, List<Action> actions) {
        return new GrantView(
                grant.id(),
                matters.of(grant.id(), grant.person()),
                grant.person(),
                grant.tree(),
                grant.unit(),
                grant.state(),
                grant.round(),
                grant.askedFen(),
                grant.grantedFen(),
                grant.approvers(),
                made.stream().map(GrantView.DecisionView::of).toList(),
                grant.receipt(),
                grant.appliedAt(),
                grant.decidedAt(),
                grant.paidAt(),
                grant.version(),
                actions);
    }
}
