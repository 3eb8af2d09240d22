package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.grant.GrantRequests.GrantFilter;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Reads grants in the order in which they were given.
@Singleton
class GrantQueries {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private final GrantRepository grants;
    private final GrantRecord record;
    private final GrantRights rights;
    private final Caller caller;
    private final Sql sql;
    private final Clock clock;

    GrantQueries(GrantRepository grants, GrantRecord record, GrantRights rights, Caller caller, Sql sql, Clock clock) {
        this.grants = grants;
        this.record = record;
        this.rights = rights;
        this.caller = caller;
        this.sql = sql;
        this.clock = clock;
    }

    /// Empty for a grant that the caller may not see.
    Optional<GrantView> find(UUID id) {
        return grants.findByIdOptional(id).map(record::view).filter(this::isVisible);
    }

    /// One's own, those on a node and below it for whoever may list there, or a person's for an administrator.
    Outcome<Page<GrantView>> list(GrantFilter filter) {
        return refusal(filter)
                .<Outcome<Page<GrantView>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(page(filter)));
    }

    private boolean isVisible(GrantView grant) {
        return grant.person().equals(caller.person())
                || rights.refusalToList(grant.tree(), grant.node()).isEmpty();
    }

    private Optional<Refusal> refusal(GrantFilter filter) {
        if (caller.person().equals(filter.person())) {
            return Optional.empty();
        }
        if (filter.tree() != null && filter.node() != null) {
            return rights.refusalToList(filter.tree(), filter.node());
        }
        List<Optional<Refusal>> roots = Arrays.stream(Tree.values())
                .map(tree -> rights.refusalToList(tree, tree.root()))
                .toList();
        return roots.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : roots.getFirst();
    }

    private Page<GrantView> page(GrantFilter filter) {
        List<UUID> ids = ids(filter);
        List<GrantView> rows = grants.ofIds(ids).stream().map(record::view).toList();
        return Page.of(rows, filter.limit(), grant -> Cursor.at(grant.id()));
    }

    private List<UUID> ids(GrantFilter filter) {
        Instant now = clock.instant();
        StringBuilder select = new StringBuilder();
        List<Object> values = new ArrayList<>();
        if (filter.tree() != null && filter.node() != null) {
            select.append(UnitBook.BELOW).append("SELECT g.id FROM below b JOIN role_grant g ON g.node = b.code");
            values.addAll(List.of(filter.node(), filter.tree(), now, now));
        } else {
            select.append("SELECT g.id FROM role_grant g");
        }
        select.append(" WHERE g.id > ?");
        values.add(after(filter));
        narrow(select, values, " AND g.tree = ?", Optional.ofNullable(filter.tree()));
        narrow(select, values, " AND g.person = ?", Optional.ofNullable(filter.person()));
        narrow(select, values, " AND g.role = ?", Optional.ofNullable(filter.role()));
        if (!filter.ended()) {
            narrow(
                    select,
                    values,
                    " AND g.ended_at IS NULL AND (g.valid_to IS NULL OR g.valid_to > ?)",
                    Optional.of(now));
        }
        select.append(" ORDER BY g.id LIMIT ?");
        values.add(filter.limit() + 1);
        return sql.list("list grants", select.toString(), row -> row.id("id"), values.toArray());
    }

    private static void narrow(StringBuilder select, List<Object> values, String condition, Optional<?> value) {
        value.ifPresent(present -> {
            select.append(condition);
            values.add(present);
        });
    }

    private static UUID after(GrantFilter filter) {
        try {
            return Cursor.read(filter.cursor(), 1)
                    .map(cursor -> UUID.fromString(cursor.values().getFirst()))
                    .orElse(BEFORE_ALL);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
