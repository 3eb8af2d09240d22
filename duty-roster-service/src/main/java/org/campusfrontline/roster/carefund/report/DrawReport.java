package org.campusfrontline.roster.carefund.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundEntryStore;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundEntryView;
import org.campusfrontline.roster.carefund.source.FundSource;
import org.campusfrontline.roster.carefund.source.FundSourceStore;

/// Draws a source's report for a named purpose; who drew it, when and for whom stands in it and in the audit.
@UseCase
class DrawReport {

    private static final int AT_ONCE = 500;
    private final FundSourceStore sources;
    private final FundEntryStore entries;
    private final FundBalances balances;
    private final FundAccess access;
    private final RequestFacts request;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DrawReport(
            FundSourceStore sources,
            FundEntryStore entries,
            FundBalances balances,
            FundAccess access,
            RequestFacts request,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.sources = sources;
        this.entries = entries;
        this.balances = balances;
        this.access = access;
        this.request = request;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<FundTable> draw(UUID id, ReportPurpose purpose) {
        Optional<FundSource> found = sources.find(id).filter(source -> access.sees(source.tree(), source.unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        FundSource source = found.get();
        audit.record(new AuditEntry(
                "fund-report.drawn", "fund-source", id.toString(), source.unit(), Map.of("purpose", purpose)));
        Language language = request.language();
        boolean en = language == Language.EN;
        List<String> about = List.of(
                en ? source.titleEn() : source.titleZh(),
                purpose.in(language),
                caller.person(),
                Moments.stored(clock.instant()).toString());
        return Outcome.done(FundTable.of(about, language, all(id), balances.of(id)));
    }

    private List<FundEntryView> all(UUID source) {
        List<FundEntryView> all = new ArrayList<>();
        List<FundEntry> some = entries.open(source, new UUID(0, 0), AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().map(FundEntryView::of).forEach(all::add);
            some = entries.open(source, some.getLast().id(), AT_ONCE);
        }
        return all;
    }
}
