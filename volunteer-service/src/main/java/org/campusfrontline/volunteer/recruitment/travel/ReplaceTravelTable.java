package org.campusfrontline.volunteer.recruitment.travel;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.competence.CatalogueAuthority;

/// Says anew how long people are on their way. Sign-ups made before stay as they are.
@UseCase
class ReplaceTravelTable {

    private final TravelStore store;
    private final CatalogueAuthority authority;
    private final Audit audit;
    private final Event<TravelChanged> changed;
    private final Clock clock;

    ReplaceTravelTable(
            TravelStore store, CatalogueAuthority authority, Audit audit, Event<TravelChanged> changed, Clock clock) {
        this.store = store;
        this.authority = authority;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /// `wanted` in the version that the caller saw.
    public Outcome<TravelView> replace(TravelView wanted) {
        List<SiteWay> ways = wanted.ways();
        List<Refusal> refusals = new ArrayList<>(authority.refusal().stream().toList());
        for (int i = 0; refusals.isEmpty() && i < ways.size(); i++) {
            SiteWay way = ways.get(i);
            String at = "/ways/" + i;
            refusals.addAll(authority.refusals(at + "/from", way.from(), at + "/to", way.to()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!store.replace(wanted, Moments.stored(clock.instant()))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "travel-table.replaced",
                "travel-table",
                "1",
                null,
                Map.of("version", wanted.version() + 1, "ways", ways.size())));
        changed.fire(new TravelChanged(wanted.version() + 1));
        return Outcome.done(store.read());
    }
}
