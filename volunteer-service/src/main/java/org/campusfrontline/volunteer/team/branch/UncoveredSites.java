package org.campusfrontline.volunteer.team.branch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// High-risk sites without a temporary branch: where people of an open emergency still have shifts at posts of a
/// high-risk category, and no branch that stands or is approved names the site. For those who answer for the unit that
/// organises there.
@Singleton
class UncoveredSites {

    private static final Set<String> ANSWERING = Set.of(Role.ORGANISER, Role.SECRETARY, Role.SITE_LEAD);
    private static final String SITES = """
            SELECT a.emergency, a.tree, a.unit, p.site, MIN(s.starts_at) AS first_start, MAX(s.ends_at) AS last_end,
                COUNT(*) AS shifts
            FROM activity a JOIN post p ON p.activity = a.id JOIN shift s ON s.post = p.id
            JOIN post_category c ON c.code = p.category AND c.risk_level = 'HIGH'
            JOIN recruitment_emergency e ON e.id = a.emergency AND e.state = 'OPEN'
            WHERE a.state IN ('PUBLISHED', 'PAUSED', 'CLOSED') AND s.ends_at > ?
                AND NOT EXISTS (
                    SELECT 1 FROM temporary_branch b LEFT JOIN task_force_team t ON t.id = b.team
                    WHERE b.emergency = a.emergency AND b.site = p.site AND b.ended_at IS NULL AND b.ends_at > ?
                        AND (t.state IS NULL OR t.state <> 'DISSOLVED'))
            GROUP BY a.emergency, a.tree, a.unit, p.site
            ORDER BY first_start, a.emergency, a.tree, a.unit, p.site
            """;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    UncoveredSites(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(
            name = "UncoveredSite",
            description = "A high-risk site of a unit's activities that no temporary branch names.")
    record Site(
            UUID emergency,
            @Schema(examples = "MASS") String tree,
            @Schema(examples = "LEAGUE") String unit,
            @Schema(examples = "东区体育馆") String site,
            Instant firstStart,
            Instant lastEnd,

            @Schema(description = "How many shifts are not over.", examples = "6")
            int shifts) {

        private String key() {
            return String.join("/", emergency.toString(), tree, unit, site);
        }
    }

    Page<Site> list(@Nullable String cursor, int limit) {
        Instant now = clock.instant();
        List<Site> sites = sql.list(
                "find high-risk sites without a branch",
                SITES,
                row -> new Site(
                        row.id("emergency"),
                        row.text("tree"),
                        row.text("unit"),
                        row.text("site"),
                        row.instant("first_start"),
                        row.instant("last_end"),
                        (int) row.number("shifts")),
                now,
                now);
        List<Site> own = sites.stream()
                .filter(site -> caller.refusalUnless(ANSWERING, site.tree(), site.unit())
                        .isEmpty())
                .toList();
        return Page.within(own, cursor, limit, Site::key);
    }
}
