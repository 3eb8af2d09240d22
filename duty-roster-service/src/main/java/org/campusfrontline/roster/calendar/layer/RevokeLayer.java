package org.campusfrontline.roster.calendar.layer;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.calendar.day.DaysChanged;
import org.campusfrontline.roster.calendar.day.Layer;

/// Takes a layer back. What was booked while it stood keeps the class of day that it was booked with.
@UseCase
class RevokeLayer {

    private final LayerStore layers;
    private final LayerViews views;
    private final NameGuard guard;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Event<DaysChanged> changed;

    RevokeLayer(
            LayerStore layers,
            LayerViews views,
            NameGuard guard,
            Audit audit,
            Caller caller,
            Clock clock,
            Event<DaysChanged> changed) {
        this.layers = layers;
        this.views = views;
        this.guard = guard;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    public Outcome<LayerView> revoke(UUID id, long expectedVersion, String reason) {
        Optional<Declared> found = layers.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = views.refusalToRevoke(found.get()).or(() -> guard.refusal("/reason", reason));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Declared.Revocation revocation =
                new Declared.Revocation(caller.person(), Moments.stored(clock.instant()), reason);
        if (!layers.revoke(id, expectedVersion, revocation)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        Layer layer = found.get().layer();
        changed.fire(new DaysChanged(layer.from(), layer.to()));
        audit.record(new AuditEntry(
                "calendar-layer.revoked",
                "calendar-layer",
                id.toString(),
                found.get().node().code(),
                Map.of("reason", reason)));
        return Outcome.done(views.find(id).orElseThrow());
    }
}
