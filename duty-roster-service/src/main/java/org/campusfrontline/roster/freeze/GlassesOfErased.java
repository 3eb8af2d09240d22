package org.campusfrontline.roster.freeze;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the break-glasses of an erased person.
@Singleton
class GlassesOfErased {

    private final Sql sql;

    GlassesOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        for (String column : List.of("person", "approver")) {
            sql.update(
                    "rename in break-glasses",
                    "UPDATE roster_break_glass SET " + column + " = ? WHERE " + column + " = ?",
                    erased.pseudonym(),
                    erased.number());
        }
    }
}
