package org.campusfrontline.volunteer.profile.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.profile.Profile;
import org.campusfrontline.volunteer.profile.Proof;
import org.campusfrontline.volunteer.profile.ProofKind;
import org.jspecify.annotations.Nullable;

/// A profile as an organiser of the person's unit sees it: proofs and whether they are confirmed. What the person
/// declares of skills, age, fitness and time stays with the person.
record MemberProfileView(String person, List<MemberProofView> proofs, long version) {

    MemberProfileView {
        proofs = List.copyOf(proofs);
    }

    static MemberProfileView of(Profile profile) {
        return new MemberProfileView(
                profile.person(),
                profile.proofs().stream()
                        .filter(proof -> proof.kind() != ProofKind.SKILL)
                        .map(MemberProofView::of)
                        .toList(),
                profile.version());
    }

    /// `reference` is shown only while there is something to decide.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberProofView(
            UUID id,
            ProofKind kind,
            @Nullable String code,
            @Nullable String issuer,
            @Nullable String reference,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            boolean byUnit,
            boolean verified) {

        static MemberProofView of(Proof proof) {
            return new MemberProofView(
                    proof.id(),
                    proof.kind(),
                    proof.code(),
                    proof.issuer(),
                    proof.verified() ? null : proof.reference(),
                    proof.validFrom(),
                    proof.validUntil(),
                    proof.byUnit(),
                    proof.verified());
        }
    }
}
