package org.campusfrontline.roster.carefund.grant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// An erased applicant leaves sums under a pseudonym: what was said, shown or answered goes, an open application ends.
@Singleton
class GrantsOfErased {

    private final Sql sql;

    GrantsOfErased(Sql sql) {
        this.sql = sql;
    }

    void forget(@Observes PersonErased erased) {
        String person = erased.number();
        String own = " WHERE hardship IN (SELECT id FROM hardship_grant WHERE person = ?)";
        sql.update("delete proofs of erased", "DELETE FROM hardship_proof" + own, person);
        sql.update("delete decisions of erased", "DELETE FROM hardship_decision" + own, person);
        sql.update(
                "end applications of erased",
                "UPDATE hardship_grant SET state = 'WITHDRAWN', version = version + 1"
                        + " WHERE person = ? AND state IN ('OPEN', 'APPEALED')",
                person);
        rename("hardship_grant", "person", erased);
        rename("hardship_grant", "approver_1", erased);
        rename("hardship_grant", "approver_2", erased);
        rename("hardship_decision", "approver", erased);
        rename("hardship_desk_approver", "approver", erased);
    }

    private void rename(String table, String column, PersonErased erased) {
        sql.update(
                "rename in " + table,
                "UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?",
                erased.pseudonym(),
                erased.number());
    }
}
