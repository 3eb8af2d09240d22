package org.campusfrontline.roster.level;

import java.util.List;
import org.campusfrontline.roster.level.ProofStore.Proof;

/// What proofs say of one level alone. A proof holds for every plan: weight × cover + wishes ≥ bound. Wishes are never
/// below nothing, and never above those of all that are wished.
record Bounds(List<Proof> proofs, long allWishes) {

    Bounds {
        proofs = List.copyOf(proofs);
    }

    /// No plan's cover costs less.
    long cover() {
        return proofs.stream()
                .mapToLong(proof -> Math.ceilDiv(proof.bound() - allWishes, proof.weight()))
                .reduce(0, Math::max);
    }

    /// No plan whose cover costs at most so much costs less by its wishes.
    long wishes(long cover) {
        return proofs.stream()
                .mapToLong(proof -> proof.bound() - proof.weight() * cover)
                .reduce(0, Math::max);
    }
}
