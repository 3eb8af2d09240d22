package org.campusfrontline.roster.feed;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.onduty.lead.LeadDay;
import org.campusfrontline.roster.onduty.lead.LeadDayStore;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.planning.DutyWord;

/// What a feed shows: everything to come and the last sixty days, cancelled ones as such for as long. A unit's and
/// a post's name who is on duty; a person's also shows the days to lead.
@Singleton
class CalendarEntries {

    private static final Duration PAST = Duration.ofDays(60);
    private static final int MOST = 5000;
    private static final String SELECT = """
            SELECT d.period, d.person, d.day, d.shift, d.post, d.starts_at, d.ends_at, d.cancelled, d.revision,
                d.changed_at, p.title_zh, p.title_en, COALESCE(o.display_name, d.person) AS name
            FROM planning_period p JOIN feed_duty d ON d.period = p.id LEFT JOIN person o ON o.number = d.person
            WHERE d.ends_at > ?
            """;
    private static final String ORDER = " ORDER BY d.starts_at DESC, d.person, d.period LIMIT " + MOST;
    private final Sql sql;
    private final LeadDayStore leads;
    private final DutySiteStore sites;
    private final Clock clock;

    CalendarEntries(Sql sql, LeadDayStore leads, DutySiteStore sites, Clock clock) {
        this.sql = sql;
        this.leads = leads;
        this.sites = sites;
        this.clock = clock;
    }

    List<CalendarEntry> of(Feed feed) {
        Instant since = clock.instant().minus(PAST);
        return switch (feed.kind()) {
            case PERSON -> ofPerson(feed.person(), since);
            case UNIT -> {
                String[] unit = feed.subject().split("/", -1);
                yield duties(" AND p.tree = ? AND p.unit = ?", true, since, unit[0], unit[1]);
            }
            case POST -> ofPost(PostSubject.of(feed.subject()).orElseThrow(), since);
        };
    }

    private List<CalendarEntry> ofPost(PostSubject subject, Instant since) {
        String post = subject.post();
        return post == null
                ? duties(" AND p.id = ?", true, since, subject.period())
                : duties(" AND p.id = ? AND d.post = ?", true, since, subject.period(), post);
    }

    private List<CalendarEntry> ofPerson(String person, Instant since) {
        List<CalendarEntry> entries = new ArrayList<>(duties(" AND d.person = ?", false, since, person));
        for (LeadDay day : leads.everOf(person, since)) {
            DutySite site = sites.find(day.site()).orElseThrow();
            entries.add(new CalendarEntry(
                    "lead-" + day.site() + "-" + day.day(),
                    "领导带班 · " + site.nameZh(),
                    "Leader on duty · " + site.nameEn(),
                    day.start(),
                    day.end(),
                    !person.equals(day.leader()),
                    day.revision(),
                    day.changedAt()));
        }
        return entries;
    }

    private List<CalendarEntry> duties(String where, boolean named, Instant since, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = since;
        System.arraycopy(values, 0, all, 1, values.length);
        return sql.list("calendar of duties", SELECT + where + ORDER, row -> read(row, named), all);
    }

    private static CalendarEntry read(Row row, boolean named) throws SQLException {
        String duty = " " + DutyWord.of(row.text("shift"), row.findText("post"));
        String who = named ? " · " + row.text("name") : "";
        return new CalendarEntry(
                "duty-" + row.id("period") + "-" + row.text("person") + "-" + row.text("day"),
                row.text("title_zh") + duty + who,
                row.text("title_en") + duty + who,
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.number("cancelled") == 1,
                (int) row.number("revision"),
                row.instant("changed_at"));
    }
}
