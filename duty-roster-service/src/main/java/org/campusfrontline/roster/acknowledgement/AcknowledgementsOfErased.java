package org.campusfrontline.roster.acknowledgement;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into what an erased person acknowledged, and waits for nothing more of them.
@Singleton
class AcknowledgementsOfErased {

    private final Sql sql;

    AcknowledgementsOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "rename in acknowledgements",
                "UPDATE roster_acknowledgement SET person = ?, state = IF(state IN ('OPEN', 'OVERDUE'), 'REPLACED', state)"
                        + " WHERE person = ?",
                erased.pseudonym(),
                erased.number());
    }
}
