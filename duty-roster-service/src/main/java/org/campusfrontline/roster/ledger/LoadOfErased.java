package org.campusfrontline.roster.ledger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// The one change that entries see: whose they are, so that a unit's sums stay.
@Singleton
class LoadOfErased {

    private final Sql sql;

    LoadOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "rename in load",
                "UPDATE load_entry SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
    }
}
