package org.campusfrontline.volunteer.profile.member;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.Profile;
import org.campusfrontline.volunteer.profile.ProfileLog;
import org.campusfrontline.volunteer.profile.Proof;
import org.campusfrontline.volunteer.profile.rule.ProfileProblem;

/// Confirms a proof for the person's unit, or takes the confirmation back; what only the unit said goes with it.
@UseCase
class VerifyProof {

    private final MemberAccess access;
    private final ProfileLog log;
    private final Clock clock;

    VerifyProof(MemberAccess access, ProfileLog log, Clock clock) {
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /// Whose proof, in which version of the profile, and whether it shall be confirmed.
    record Order(String person, UUID proof, long version, boolean confirm) {}

    Outcome<MemberProfileView> verify(Order order) {
        if (!access.isOrganiserOf(order.person())) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (access.isSelf(order.person())) {
            return Outcome.refused(ProfileProblem.OWN_PROOF);
        }
        Profile before = log.toChange(order.person());
        Optional<Proof> proof = before.proofs().stream()
                .filter(one -> one.id().equals(order.proof()))
                .findFirst();
        if (proof.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (before.version() != order.version()) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        String action = order.confirm() ? "proof.verified" : "proof.unverified";
        Profile next = before.with(order.confirm() ? confirmed(before, order.proof()) : open(before, order.proof()));
        Map<String, Object> facts =
                Map.of("proof", order.proof(), "kind", proof.get().kind(), "version", before.version() + 1);
        return Outcome.done(MemberProfileView.of(log.write(next, action, facts)));
    }

    private List<Proof> confirmed(Profile before, UUID id) {
        Instant now = Moments.stored(clock.instant());
        return before.proofs().stream()
                .map(proof -> proof.id().equals(id) ? proof.verified(access.caller(), now) : proof)
                .toList();
    }

    private static List<Proof> open(Profile before, UUID id) {
        List<Proof> next = new ArrayList<>();
        for (Proof proof : before.proofs()) {
            if (!proof.id().equals(id)) {
                next.add(proof);
            } else if (!proof.byUnit()) {
                next.add(proof.unverified());
            }
        }
        return next;
    }
}
