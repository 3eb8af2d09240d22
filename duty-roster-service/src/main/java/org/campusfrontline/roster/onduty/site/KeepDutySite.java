package org.campusfrontline.roster.onduty.site;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.Directory;

/// A planner names a unit's site, or changes its names and its telephone.
@UseCase
class KeepDutySite {

    private final DutySiteStore sites;
    private final DutyAccess access;
    private final Directory directory;
    private final NameGuard guard;
    private final Audit audit;
    private final Ids ids;

    KeepDutySite(DutySiteStore sites, DutyAccess access, Directory directory, NameGuard guard, Audit audit, Ids ids) {
        this.sites = sites;
        this.access = access;
        this.directory = directory;
        this.guard = guard;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<DutySiteView> create(DutySiteRequests.NewDutySite wanted) {
        Optional<Refusal> refusal = access.refusalToPlan(wanted.tree(), wanted.unit());
        if (refusal.isEmpty() && directory.unit(wanted.unit()).isEmpty()) {
            refusal = Optional.of(Refusal.of(OnDutyProblem.UNKNOWN_UNIT)
                    .with("unit", wanted.unit())
                    .at("/unit"));
        }
        List<Refusal> refusals = refusal.map(List::of).orElseGet(() -> names(wanted.nameZh(), wanted.nameEn()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        DutySite site = new DutySite(
                ids.next(),
                wanted.tree(),
                wanted.unit(),
                wanted.place(),
                wanted.nameZh(),
                wanted.nameEn(),
                wanted.deskPhone(),
                LocalTime.parse(wanted.beginsAt()),
                1);
        if (!sites.add(site)) {
            return Outcome.refused(Refusal.of(OnDutyProblem.SITE_STANDS).with("place", wanted.place()));
        }
        record("duty-site.created", site);
        return Outcome.done(DutySiteView.of(site));
    }

    public Outcome<DutySiteView> change(UUID id, long version, DutySiteRequests.SiteChange wanted) {
        Optional<DutySite> found = sites.lock(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        DutySite site = found.get();
        List<Refusal> refusals = access.refusalToPlan(site.tree(), site.unit())
                .map(List::of)
                .orElseGet(() -> names(wanted.nameZh(), wanted.nameEn()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!sites.change(id, version, wanted)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        record("duty-site.changed", site);
        return Outcome.done(DutySiteView.of(sites.find(id).orElseThrow()));
    }

    private List<Refusal> names(String zh, String en) {
        return Stream.of(guard.refusal("/nameZh", zh), guard.refusal("/nameEn", en))
                .flatMap(Optional::stream)
                .toList();
    }

    private void record(String action, DutySite site) {
        audit.record(
                new AuditEntry(action, "duty-site", site.id().toString(), site.unit(), Map.of("place", site.place())));
    }
}
