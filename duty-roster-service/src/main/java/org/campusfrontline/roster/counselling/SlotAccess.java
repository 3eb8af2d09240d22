package org.campusfrontline.roster.counselling;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.roster.directory.Directory;

/// Who offers appointments where, and to whom they are offered. No role sees those of others.
@Singleton
class SlotAccess {

    private static final Set<String> COUNSELLORS = Set.of(Role.CARE_OFFICER);
    private final Directory directory;
    private final GrantBook book;
    private final Caller caller;

    SlotAccess(Directory directory, GrantBook book, Caller caller) {
        this.directory = directory;
        this.book = book;
        this.caller = caller;
    }

    String person() {
        return caller.person();
    }

    Optional<Refusal> refusalToOffer(String tree, String unit) {
        return caller.refusalUnless(COUNSELLORS, tree, unit);
    }

    /// The caller's units and those above them.
    List<Directory.Membership> units() {
        return directory.memberships(caller.person()).stream()
                .flatMap(own -> book.pathUp(own.tree(), own.unit()).stream()
                        .map(unit -> new Directory.Membership(own.tree(), unit)))
                .distinct()
                .toList();
    }

    /// Whether it is open to the caller, by a counsellor who still is one.
    boolean isOffered(CounsellingSlot slot) {
        return book.holds(slot.counsellor(), Role.CARE_OFFICER, slot.tree(), slot.unit())
                && units().contains(new Directory.Membership(slot.tree(), slot.unit()));
    }

    boolean isOwn(CounsellingSlot slot) {
        return slot.isOfferedBy(caller.person());
    }

    boolean isTaken(CounsellingSlot slot) {
        return slot.isTakenBy(caller.person());
    }
}
