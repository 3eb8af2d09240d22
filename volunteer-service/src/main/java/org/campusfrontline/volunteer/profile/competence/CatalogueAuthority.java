package org.campusfrontline.volunteer.profile.competence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;

/// Who may change what holds for the whole campus, an operator at the root of a tree, and with which words.
@Singleton
public class CatalogueAuthority {

    /// The root of a tree has the tree's name.
    private static final List<String> TREES = List.of("ADMINISTRATION", "PARTY", "MASS", "CLASS", "PLACE");

    private final Caller caller;
    private final NameGuard guard;

    CatalogueAuthority(Caller caller, NameGuard guard) {
        this.caller = caller;
        this.guard = guard;
    }

    public Optional<Refusal> refusal() {
        boolean holds = TREES.stream().anyMatch(tree -> caller.holds(Role.OPERATOR, tree, tree));
        return holds
                ? Optional.empty()
                : caller.refusalUnless(Set.of(Role.OPERATOR), TREES.getFirst(), TREES.getFirst());
    }

    /// What stands against the two texts and against the caller.
    public List<Refusal> refusals(String pointerZh, String zh, String pointerEn, String en) {
        return Stream.of(refusal(), guard.refusal(pointerZh, zh), guard.refusal(pointerEn, en))
                .flatMap(Optional::stream)
                .toList();
    }
}
