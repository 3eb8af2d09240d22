package org.campusfrontline.roster.level;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.roster.level.ProofStore.Proof;

/// What proofs say of one level alone. A proof holds for every plan: weight × cover + wishes ≥ bound. Wishes are never
/// below nothing, and never above those of all that are wished. Where nothing is proved there is no bound.
record Bounds(List<Proof> proofs, long allWishes) {

    Bounds {
        proofs = List.copyOf(proofs);
    }

    /// No plan's cover costs less.
    Optional<Long> cover() {
        return proofs.stream()
                .map(proof -> Math.ceilDiv(proof.bound() - allWishes, proof.weight()))
                .map(bound -> Math.max(bound, 0))
                .max(Long::compare);
    }

    /// No plan whose cover costs at most so much costs less by its wishes.
    Optional<Long> wishes(long cover) {
        return proofs.stream()
                .map(proof -> proof.bound() - proof.weight() * cover)
                .map(bound -> Math.max(bound, 0))
                .max(Long::compare);
    }
}
