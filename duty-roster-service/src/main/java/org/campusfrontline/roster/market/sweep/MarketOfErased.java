package org.campusfrontline.roster.market.sweep;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into what an erased person offered, took or decided.
@Singleton
class MarketOfErased {

    private static final List<String> COLUMNS = List.of(
            "duty_offer person", "duty_offer asked", "swap_leg giver", "swap_leg taker", "swap_deal decided_by");
    private final Sql sql;

    MarketOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        for (String place : COLUMNS) {
            String[] parts = place.split(" ", -1);
            sql.update(
                    "rename in " + parts[0],
                    "UPDATE " + parts[0] + " SET " + parts[1] + " = ? WHERE " + parts[1] + " = ?",
                    erased.pseudonym(),
                    erased.number());
        }
    }
}
