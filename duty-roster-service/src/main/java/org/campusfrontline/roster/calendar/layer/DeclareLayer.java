package org.campusfrontline.roster.calendar.layer;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.calendar.day.DaysChanged;
import org.campusfrontline.roster.calendar.day.Layer;
import org.campusfrontline.roster.calendar.layer.LayerRequests.NewLayer;
import org.campusfrontline.roster.directory.Directory;

/// An operator of a node declares what its days are from now on.
@UseCase
class DeclareLayer {

    private static final int LONGEST = 400;
    private final LayerStore layers;
    private final LayerViews views;
    private final Directory directory;
    private final NameGuard guard;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;
    private final Event<DaysChanged> changed;

    DeclareLayer(
            LayerStore layers,
            LayerViews views,
            Directory directory,
            NameGuard guard,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock,
            Event<DaysChanged> changed) {
        this.layers = layers;
        this.views = views;
        this.directory = directory;
        this.guard = guard;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
        this.changed = changed;
    }

    public Outcome<LayerView> declare(NewLayer wanted) {
        Node node = new Node(wanted.tree(), wanted.node());
        Optional<Refusal> refusal = refusal(wanted, node);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Layer layer = new Layer(ids.next(), wanted.kind(), wanted.from(), wanted.to(), wanted.reason());
        Declared declared = new Declared(layer, node, caller.person(), Moments.stored(clock.instant()), null, 1);
        layers.add(declared);
        changed.fire(new DaysChanged(layer.from(), layer.to()));
        audit.record(new AuditEntry(
                "calendar-layer.declared",
                "calendar-layer",
                layer.id().toString(),
                node.code(),
                Map.of(
                        "kind",
                        layer.kind().name(),
                        "from",
                        layer.from().toString(),
                        "to",
                        layer.to().toString())));
        return Outcome.done(views.view(declared));
    }

    private Optional<Refusal> refusal(NewLayer wanted, Node node) {
        Optional<Refusal> refusal = views.refusalToDeclare(node);
        if (refusal.isEmpty() && directory.unit(node.code()).isEmpty()) {
            refusal = Optional.of(Refusal.of(LayerProblem.UNKNOWN_NODE)
                    .with("node", node.code())
                    .at("/node"));
        }
        long days = ChronoUnit.DAYS.between(wanted.from(), wanted.to()) + 1;
        if (refusal.isEmpty() && (days < 1 || days > LONGEST)) {
            refusal = Optional.of(Refusal.of(LayerProblem.DAYS_MALFORMED)
                    .with("from", wanted.from().toString())
                    .with("to", wanted.to().toString())
                    .with("most", LONGEST)
                    .at("/to"));
        }
        return refusal.or(() -> guard.refusal("/reason", wanted.reason()));
    }
}
