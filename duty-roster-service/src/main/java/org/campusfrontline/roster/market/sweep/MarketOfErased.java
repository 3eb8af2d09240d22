package org.campusfrontline.roster.market.sweep;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.directory.PersonErased;

/// Ends what an erased person takes part in, and puts a pseudonym into what they offered, took or decided.
@Singleton
class MarketOfErased {

    private static final List<String> COLUMNS = List.of(
            "duty_offer person", "duty_offer asked", "swap_leg giver", "swap_leg taker", "swap_deal decided_by");
    private static final String LIVING = "d.state IN ('PROPOSED', 'AWAITING') AND EXISTS"
            + " (SELECT 1 FROM swap_leg o WHERE o.deal = d.id AND (o.giver = ? OR o.taker = ?))";
    private final Sql sql;
    private final Clock clock;

    MarketOfErased(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void rename(@Observes PersonErased erased) {
        end(erased.number(), Moments.stored(clock.instant()));
        for (String place : COLUMNS) {
            String[] parts = place.split(" ", -1);
            sql.update(
                    "rename in " + parts[0],
                    "UPDATE " + parts[0] + " SET " + parts[1] + " = ? WHERE " + parts[1] + " = ?",
                    erased.pseudonym(),
                    erased.number());
        }
    }

    /// What others offered for it is open again.
    private void end(String person, Instant now) {
        sql.update(
                "open again after erasure",
                "UPDATE duty_offer f JOIN swap_leg l ON l.offer = f.id JOIN swap_deal d ON d.id = l.deal"
                        + " SET f.state = 'OPEN', f.version = f.version + 1 WHERE f.state = 'AGREED' AND " + LIVING,
                person,
                person);
        sql.update(
                "call off after erasure",
                "UPDATE swap_deal d SET d.state = 'CALLED_OFF', d.ended_at = ?, d.version = d.version + 1 WHERE "
                        + LIVING,
                now,
                person,
                person);
        sql.update(
                "end offers after erasure",
                "UPDATE duty_offer SET state = 'GONE', living_duty = NULL, ended_at = ?, version = version + 1"
                        + " WHERE living_duty IS NOT NULL AND (person = ? OR asked = ?)",
                now,
                person,
                person);
    }
}
