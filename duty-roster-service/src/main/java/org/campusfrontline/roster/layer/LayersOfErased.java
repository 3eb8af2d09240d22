package org.campusfrontline.roster.layer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the layers of an erased person.
@Singleton
class LayersOfErased {

    private final Sql sql;

    LayersOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "rename in layers",
                "UPDATE roster_layer_cell SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
        sql.update(
                "rename who made layers",
                "UPDATE roster_layer SET made_by = ? WHERE made_by = ?",
                erased.pseudonym(),
                erased.number());
    }
}
