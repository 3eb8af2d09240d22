package org.campusfrontline.volunteer.profile;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.ProfileRequests.AvailabilityPlan;
import org.campusfrontline.volunteer.profile.ProfileRequests.ProfileChange;
import org.campusfrontline.volunteer.profile.ProfileRequests.ProofPlan;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.profile.rule.ProfileProblem;

/// What can be wrong with a profile that a person writes. What was taken before may stay as it is.
@Singleton
class ProfileCheck {

    private final Competences competences;

    ProfileCheck(Competences competences) {
        this.competences = competences;
    }

    List<Refusal> refusals(ProfileChange wanted, Profile before) {
        Map<String, Competence> catalogue = competences.byCode();
        Map<UUID, Proof> unused = new HashMap<>();
        before.proofs().forEach(proof -> unused.put(proof.id(), proof));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < wanted.skills().size(); i++) {
            String code = wanted.skills().get(i);
            boolean kept = before.proofs().stream()
                    .anyMatch(proof -> proof.kind() == ProofKind.SKILL && code.equals(proof.code()));
            if (!kept) {
                competence("/skills/" + i, ProofKind.SKILL, code, catalogue, refusals);
            }
        }
        for (int i = 0; i < wanted.proofs().size(); i++) {
            proof("/proofs/" + i, wanted.proofs().get(i), unused, catalogue, refusals);
        }
        if (wanted.availability() != null) {
            availability(wanted.availability(), refusals);
        }
        return refusals;
    }

    private static void proof(
            String at,
            ProofPlan plan,
            Map<UUID, Proof> unused,
            Map<String, Competence> catalogue,
            List<Refusal> refusals) {
        Proof kept = plan.id() == null ? null : unused.remove(plan.id());
        if (plan.id() != null && kept == null) {
            refusals.add(Refusal.of(ProfileProblem.PROOF_UNKNOWN)
                    .with("id", plan.id())
                    .at(at + "/id"));
        }
        if (kept != null && kept.saysTheSame(PlannedProfile.proof(kept.id(), plan, kept.byUnit()))) {
            return;
        }
        if (plan.validUntil() != null
                && !Moments.stored(plan.validFrom()).isBefore(Moments.stored(plan.validUntil()))) {
            refusals.add(Refusal.of(ProfileProblem.VALIDITY).at(at + "/validUntil"));
        }
        ProofKind kind = ProofKind.valueOf(plan.kind().name());
        if (kind == ProofKind.INSURANCE) {
            insurance(at, plan, refusals);
        } else {
            competence(at + "/code", kind, plan.code() == null ? "" : plan.code(), catalogue, refusals);
        }
    }

    private static void insurance(String at, ProofPlan plan, List<Refusal> refusals) {
        boolean complete =
                plan.code() == null && plan.issuer() != null && plan.reference() != null && plan.validUntil() != null;
        if (!complete) {
            refusals.add(Refusal.of(ProfileProblem.INCOMPLETE_PROOF).at(at));
        }
    }

    private static void competence(
            String at, ProofKind kind, String code, Map<String, Competence> catalogue, List<Refusal> refusals) {
        Competence competence = catalogue.get(code);
        if (competence == null
                || !competence.active()
                || !competence.kind().name().equals(kind.name())) {
            refusals.add(Refusal.of(ProfileProblem.COMPETENCE_UNKNOWN)
                    .with("code", code)
                    .at(at));
        } else if (competence.byUnit()) {
            refusals.add(
                    Refusal.of(ProfileProblem.ONLY_BY_UNIT).with("code", code).at(at));
        }
    }

    private static void availability(AvailabilityPlan plan, List<Refusal> refusals) {
        if (!ZoneId.getAvailableZoneIds().contains(plan.zone())) {
            refusals.add(
                    Refusal.of(ProfileProblem.ZONE).with("zone", plan.zone()).at("/availability/zone"));
        }
        for (int i = 0; i < plan.weekly().size(); i++) {
            if (PlannedProfile.window(plan.weekly().get(i)).hasNoTime()) {
                refusals.add(Refusal.of(ProfileProblem.WINDOW).at("/availability/weekly/" + i + "/to"));
            }
        }
        for (int i = 0; i < plan.exceptions().size(); i++) {
            if (!plan.exceptions()
                    .get(i)
                    .from()
                    .isBefore(plan.exceptions().get(i).to())) {
                refusals.add(Refusal.of(ProfileProblem.WINDOW).at("/availability/exceptions/" + i + "/to"));
            }
        }
    }
}
