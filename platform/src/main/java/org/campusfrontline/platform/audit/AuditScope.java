package org.campusfrontline.platform.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Grant;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;

/// Which entries the caller may read: those of the nodes below an own grant, and all with a grant on a tree's root,
/// whose code is the tree's name. Entries without a node concern the whole and show on a root only.
@Singleton
class AuditScope {

    private static final Set<String> READERS = Set.of(Role.AUDITOR, Role.OPERATOR);
    private final Caller caller;
    private final GrantBook book;

    AuditScope(Caller caller, GrantBook book) {
        this.caller = caller;
        this.book = book;
    }

    Predicate<AuditRow> ofCaller() {
        List<Grant> grants = caller.grants().stream()
                .filter(grant -> READERS.contains(grant.role()))
                .toList();
        if (grants.stream().anyMatch(grant -> grant.node().equals(grant.tree()))) {
            return row -> true;
        }
        return row -> {
            String node = row.node();
            return node != null && grants.stream().anyMatch(grant -> book.isWithin(grant.tree(), node, grant.node()));
        };
    }
}
