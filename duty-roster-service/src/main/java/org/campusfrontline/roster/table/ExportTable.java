package org.campusfrontline.roster.table;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.plan.Reading;
import org.campusfrontline.roster.plan.RosterQueries;

/// Writes a roster's table out; each one is audited.
@UseCase
class ExportTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final RosterQueries queries;
    private final Directory directory;
    private final Caller caller;
    private final RequestFacts facts;
    private final Audit audit;
    private final CampusTime time;
    private final Clock clock;

    ExportTable(
            RosterQueries queries,
            Directory directory,
            Caller caller,
            RequestFacts facts,
            Audit audit,
            CampusTime time,
            Clock clock) {
        this.queries = queries;
        this.directory = directory;
        this.caller = caller;
        this.facts = facts;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    /// A workbook and the number of its roster.
    record Written(int number, byte[] file) {}

    public Outcome<Written> export(UUID id) {
        Optional<Reading> found = queries.reading(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Reading reading = found.get();
        List<String> staff = reading.roster().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        TableWriter.Mark mark = new TableWriter.Mark(
                caller.person(), MOMENT.format(clock.instant().atZone(time.zone())), facts.language());
        byte[] file = TableWriter.write(reading, directory.names(staff), mark);
        audit.record(new AuditEntry(
                "roster.exported",
                "roster",
                id.toString(),
                reading.period().scope().unit(),
                Map.of("people", staff.size())));
        return Outcome.done(new Written(reading.roster().number(), file));
    }
}
