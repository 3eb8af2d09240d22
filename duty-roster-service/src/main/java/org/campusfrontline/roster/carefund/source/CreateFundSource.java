package org.campusfrontline.roster.carefund.source;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.directory.Directory;

/// A care officer opens a source for a unit, empty and with its rules.
@UseCase
class CreateFundSource {

    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundNames names;
    private final Directory directory;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    CreateFundSource(
            FundSourceStore sources,
            FundAccess access,
            FundNames names,
            Directory directory,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.sources = sources;
        this.access = access;
        this.names = names;
        this.directory = directory;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<FundSource> create(SourceRequests.NewFundSource wanted) {
        Optional<Refusal> refusal = access.refusalToMove(wanted.tree(), wanted.unit())
                .or(() -> refusalOfUnit(wanted.unit()))
                .or(() -> wanted.rules().refusalUnlessSound())
                .or(() -> names.refusal(wanted.titleZh(), wanted.titleEn()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        FundSource source = new FundSource(
                ids.next(),
                wanted.tree(),
                wanted.unit(),
                wanted.titleZh(),
                wanted.titleEn(),
                wanted.rules(),
                caller.person(),
                Moments.stored(clock.instant()),
                1);
        sources.add(source);
        audit.record(new AuditEntry(
                "fund-source.created",
                "fund-source",
                source.id().toString(),
                source.unit(),
                Map.of("purposes", source.rules().purposes())));
        return Outcome.done(sources.find(source.id()).orElseThrow());
    }

    private Optional<Refusal> refusalOfUnit(String unit) {
        return directory.unit(unit).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(FundProblem.UNKNOWN_UNIT).with("unit", unit).at("/unit"));
    }
}
