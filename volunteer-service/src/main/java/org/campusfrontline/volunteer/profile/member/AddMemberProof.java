package org.campusfrontline.volunteer.profile.member;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.Profile;
import org.campusfrontline.volunteer.profile.ProfileLog;
import org.campusfrontline.volunteer.profile.Proof;
import org.campusfrontline.volunteer.profile.ProofKind;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.profile.member.MemberRequests.MemberProof;
import org.campusfrontline.volunteer.profile.rule.ProfileProblem;

/// Puts what a unit says of its member into the member's profile, where the member sees it and can take it out.
@UseCase
class AddMemberProof {

    private final MemberAccess access;
    private final Competences competences;
    private final ProfileLog log;
    private final Ids ids;
    private final Clock clock;

    AddMemberProof(MemberAccess access, Competences competences, ProfileLog log, Ids ids, Clock clock) {
        this.access = access;
        this.competences = competences;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<MemberProfileView> add(String person, MemberProof said) {
        if (!access.isOrganiserOf(person)) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        List<Refusal> refusals = refusals(person, said);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Profile before = log.toChange(person);
        Proof proof = proof(said);
        List<Proof> proofs = new ArrayList<>(before.proofs());
        proofs.add(proof);
        Map<String, Object> facts = Map.of("proof", proof.id(), "kind", proof.kind(), "version", before.version() + 1);
        return Outcome.done(MemberProfileView.of(log.write(before.with(proofs), "proof.added-by-unit", facts)));
    }

    private List<Refusal> refusals(String person, MemberProof said) {
        List<Refusal> refusals = new ArrayList<>();
        if (access.isSelf(person)) {
            refusals.add(Refusal.of(ProfileProblem.OWN_PROOF));
        }
        Competence known = competences.byCode().get(said.code());
        if (known == null || !known.active() || known.kind() != said.kind()) {
            refusals.add(Refusal.of(ProfileProblem.COMPETENCE_UNKNOWN)
                    .with("code", said.code())
                    .at("/code"));
        }
        if (said.validUntil() != null
                && !Moments.stored(said.validFrom()).isBefore(Moments.stored(said.validUntil()))) {
            refusals.add(Refusal.of(ProfileProblem.VALIDITY).at("/validUntil"));
        }
        return refusals;
    }

    private Proof proof(MemberProof said) {
        Instant now = Moments.stored(clock.instant());
        return new Proof(
                ids.next(),
                ProofKind.valueOf(said.kind().name()),
                said.code(),
                said.issuer(),
                said.reference(),
                Moments.stored(said.validFrom()),
                Moments.storedOrNull(said.validUntil()),
                true,
                access.caller(),
                now);
    }
}
