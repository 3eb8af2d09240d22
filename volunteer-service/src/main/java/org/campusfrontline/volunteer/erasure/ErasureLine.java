package org.campusfrontline.volunteer.erasure;

import org.jspecify.annotations.Nullable;

/// What happens to the rows of one table in which the person's number stands in one column.
///
/// @param where finds them by the number, its only parameter
/// @param statement what is done to them; the pseudonym, where it needs it, comes before the number
record ErasureLine(ErasedPart part, Deed deed, String table, String column, String where, String statement) {

    enum Deed {
        /// The rows go.
        DELETED,
        /// The pseudonym takes the number's place.
        RENAMED,
        /// What could tell who it was is put out, the row stays.
        BLANKED
    }

    static ErasureLine delete(ErasedPart part, String table, String column) {
        return deleteWhere(part, table, column, column + " = ?");
    }

    static ErasureLine deleteWhere(ErasedPart part, String table, String column, String where) {
        return new ErasureLine(part, Deed.DELETED, table, column, where, "DELETE FROM " + table + " WHERE " + where);
    }

    static ErasureLine rename(ErasedPart part, String table, String column) {
        String where = column + " = ?";
        String statement = "UPDATE " + table + " SET " + column + " = ? WHERE " + where;
        return new ErasureLine(part, Deed.RENAMED, table, column, where, statement);
    }

    static ErasureLine blank(ErasedPart part, String table, String column, String set) {
        String where = column + " = ?";
        return new ErasureLine(
                part, Deed.BLANKED, table, column, where, "UPDATE " + table + " SET " + set + " WHERE " + where);
    }

    @Nullable Object[] values(String person, String pseudonym) {
        return deed == Deed.RENAMED ? new Object[] {pseudonym, person} : new Object[] {person};
    }

    String count() {
        return "SELECT COUNT(*) AS found FROM " + table + " WHERE " + where;
    }
}
