package org.campusfrontline.roster.leave;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;
import org.campusfrontline.roster.leave.rule.LeaveState;

/// Puts a pseudonym into the leave of an erased person; what nobody decided yet is asked for no more.
@Singleton
class LeaveOfErased {

    private final Sql sql;

    LeaveOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "end leave requests",
                "UPDATE duty_leave SET state = ?, version = version + 1 WHERE person = ? AND state = ?",
                LeaveState.WITHDRAWN,
                erased.number(),
                LeaveState.REQUESTED);
        sql.update(
                "rename in leave",
                "UPDATE duty_leave SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
        sql.update(
                "rename who decided leave",
                "UPDATE duty_leave SET decided_by = ? WHERE decided_by = ?",
                erased.pseudonym(),
                erased.number());
    }
}
