package org.campusfrontline.roster.carefund.source;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym in the place of an erased person who booked, asked or approved: the sums of the fund stay.
@Singleton
class FundOfErased {

    private record Place(String table, String column) {}

    private static final List<Place> PLACES = List.of(
            new Place("fund_source", "created_by"),
            new Place("fund_entry", "booked_by"),
            new Place("fund_allocation", "requested_by"),
            new Place("fund_approval", "approver"));
    private final Sql sql;

    FundOfErased(Sql sql) {
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
