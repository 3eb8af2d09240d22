package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.directory.DirectoryLock;
import org.campusfrontline.volunteer.directory.DirectoryLocks;
import org.campusfrontline.volunteer.grant.RoleGrant.Scope;
import org.campusfrontline.volunteer.grant.rule.GrantProblem;

/// Keeps the last operator on a root, since nobody could name another.
@Singleton
class LastOperator {

    private static final String OTHERS = """
            SELECT COUNT(*) AS others FROM role_grant
            WHERE tree = ? AND node = ? AND role = ? AND open_slot = 1 AND person <> ?
              AND valid_from <= ? AND valid_to IS NULL""";
    private final DirectoryLocks locks;
    private final Sql sql;

    LastOperator(DirectoryLocks locks, Sql sql) {
        this.locks = locks;
        this.sql = sql;
    }

    /// Two who would end each other's grant wait here for each other.
    Optional<Refusal> refusalToEnd(Scope scope, Instant now) {
        if (!scope.role().equals(Role.OPERATOR)
                || !scope.node().equals(scope.tree().root())) {
            return Optional.empty();
        }
        locks.take(DirectoryLock.OPERATORS);
        long others = sql.one(
                        "count operators",
                        OTHERS,
                        row -> row.number("others"),
                        scope.tree(),
                        scope.node(),
                        scope.role(),
                        scope.person(),
                        now)
                .orElse(0L);
        return others > 0
                ? Optional.empty()
                : Optional.of(Refusal.of(GrantProblem.LAST_OPERATOR)
                        .with("tree", scope.tree().name()));
    }
}
