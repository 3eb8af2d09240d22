package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;

/// Whether the caller holds a role on a node or above it. Knows the directory's own trees too, so that a unit made a
/// moment ago already counts as standing below its parent.
@Singleton
public class NodeAuthority {

    private final Caller caller;
    private final UnitBook units;

    NodeAuthority(Caller caller, UnitBook units) {
        this.caller = caller;
        this.units = units;
    }

    public Optional<Refusal> refusalUnless(Set<String> roles, Tree tree, String node) {
        Optional<Refusal> refusal = caller.refusalUnless(roles, tree.name(), node);
        boolean refused = refusal.isPresent() && roles.stream().anyMatch(caller::holdsAnywhere);
        return refused && heldAbove(roles, tree, node) ? Optional.empty() : refusal;
    }

    private boolean heldAbove(Set<String> roles, Tree tree, String node) {
        return units.pathUp(tree, node).stream()
                .anyMatch(
                        above -> caller.refusalUnless(roles, tree.name(), above).isEmpty());
    }
}
