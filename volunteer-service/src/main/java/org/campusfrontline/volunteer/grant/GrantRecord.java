package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.directory.DirectoryEvents;

/// Writes, tells and audits each change of a grant.
@Singleton
class GrantRecord {

    private final GrantRepository grants;
    private final GrantRights rights;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Actions actions;
    private final Sql sql;

    GrantRecord(
            GrantRepository grants, GrantRights rights, DirectoryEvents events, Audit audit, Actions actions, Sql sql) {
        this.grants = grants;
        this.rights = rights;
        this.events = events;
        this.audit = audit;
        this.actions = actions;
        this.sql = sql;
    }

    /// Giving and leaving wait for each other, person by person; take it before the person is read.
    void lockHolder(String person) {
        sql.update(
                "lock grant holder",
                "INSERT INTO grant_holder (person) VALUES (?) ON DUPLICATE KEY UPDATE person = VALUES(person)",
                person);
    }

    GrantView written(RoleGrant grant, String action) {
        grants.persistAndFlush(grant);
        events.publish(grant.changed());
        RoleGrant.Scope scope = grant.scope();
        audit.record(new AuditEntry(
                action,
                "grant",
                grant.id().toString(),
                scope.node(),
                Map.of("person", scope.person(), "role", scope.role(), "tree", scope.tree())));
        return view(grant);
    }

    GrantView view(RoleGrant grant) {
        return GrantView.of(
                grant.changed(),
                List.of(actions.of("end", rights.refusalToEnd(grant.scope()).or(grant::refusalToEnd))));
    }
}
