package org.campusfrontline.roster.calendar.layer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/// Reads layers; who may not revoke one is told why.
@Singleton
class LayerViews {

    private final LayerStore layers;
    private final Caller caller;
    private final Actions actions;

    LayerViews(LayerStore layers, Caller caller, Actions actions) {
        this.layers = layers;
        this.caller = caller;
        this.actions = actions;
    }

    Optional<LayerView> find(UUID id) {
        return layers.find(id).map(this::view);
    }

    Page<LayerView> list(@Nullable String tree, @Nullable String node, Optional<Cursor> cursor, int limit) {
        List<LayerView> rows = layers.page(tree, node, cursor.map(Cursor::id), limit + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    Optional<Refusal> refusalToDeclare(Node node) {
        return caller.refusalUnless(Set.of(Role.OPERATOR), node.tree(), node.code());
    }

    Optional<Refusal> refusalToRevoke(Declared declared) {
        return refusalToDeclare(declared.node())
                .or(() -> declared.revocation() == null
                        ? Optional.empty()
                        : Optional.of(Refusal.of(LayerProblem.REVOKED).with("legalActions", List.of())));
    }

    LayerView view(Declared declared) {
        Declared.Revocation revocation = declared.revocation();
        return new LayerView(
                declared.layer().id(),
                declared.node().tree(),
                declared.node().code(),
                declared.layer().kind(),
                declared.layer().from(),
                declared.layer().to(),
                declared.layer().reason(),
                declared.by(),
                declared.at(),
                revocation == null ? null : revocation.by(),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : revocation.reason(),
                declared.version(),
                List.of(actions.of("revoke", refusalToRevoke(declared))));
    }
}
