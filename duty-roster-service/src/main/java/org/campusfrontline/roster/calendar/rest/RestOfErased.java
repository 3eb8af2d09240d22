package org.campusfrontline.roster.calendar.rest;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into everything that the calendar keeps of an erased person: the sums of the units stay.
@Singleton
class RestOfErased {

    private record Place(String table, String column) {}

    private static final List<Place> PLACES = List.of(
            new Place("rest_debt", "person"),
            new Place("rest_grant", "person"),
            new Place("rest_grant", "granted_by"),
            new Place("rest_grant", "withdrawn_by"),
            new Place("calendar_layer", "declared_by"),
            new Place("calendar_layer", "revoked_by"),
            new Place("holiday_year", "uploaded_by"));
    private final Sql sql;

    RestOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        for (Place place : PLACES) {
            sql.update(
                    "rename in " + place.table(),
                    "UPDATE " + place.table() + " SET " + place.column() + " = ? WHERE " + place.column() + " = ?",
                    erased.pseudonym(),
                    erased.number());
        }
    }
}
