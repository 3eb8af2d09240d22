package org.campusfrontline.roster.repair;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the absences of an erased person.
@Singleton
class AbsencesOfErased {

    private final Sql sql;

    AbsencesOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "rename in absences",
                "UPDATE duty_absence SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
        sql.update(
                "rename who noted absences",
                "UPDATE duty_absence SET noted_by = ? WHERE noted_by = ?",
                erased.pseudonym(),
                erased.number());
    }
}
