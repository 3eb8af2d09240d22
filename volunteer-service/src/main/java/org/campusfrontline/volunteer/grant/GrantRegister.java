package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.event.GrantChanged;
import org.campusfrontline.volunteer.unit.Tree;

/// What other features do with grants, in the transaction of their own use case.
@Singleton
public class GrantRegister {

    private final GrantRepository grants;
    private final GrantRecord record;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    GrantRegister(GrantRepository grants, GrantRecord record, Sql sql, Ids ids, Clock clock) {
        this.grants = grants;
        this.record = record;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whether anybody ever was operator, also if that is over.
    public boolean knowsOperator() {
        return sql.one(
                        "find operator",
                        "SELECT id FROM role_grant WHERE role = ? LIMIT 1",
                        row -> row.id("id"),
                        Role.OPERATOR)
                .isPresent();
    }

    /// Without asking who may.
    public void makeOperator(String person, Tree tree) {
        record.lockHolder(person);
        GrantDraft draft = new GrantDraft(person, Role.OPERATOR, tree, tree.root(), null, null, null);
        record.written(new RoleGrant(ids.next(), draft, Moments.stored(clock.instant()), Caller.SYSTEM), "grant.given");
    }

    /// What the person holds now.
    public List<GrantChanged> holding(String person) {
        Instant now = clock.instant();
        return grants.notEndedOf(person).stream()
                .map(RoleGrant::changed)
                .filter(grant -> !grant.from().isAfter(now)
                        && (grant.to() == null || grant.to().isAfter(now)))
                .toList();
    }
}
