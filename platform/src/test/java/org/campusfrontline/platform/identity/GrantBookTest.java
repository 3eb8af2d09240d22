package org.campusfrontline.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrantBookTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final Duration STALE_AFTER = Duration.ofMinutes(15);

    private final GrantBook book = new GrantBook(Clock.fixed(NOW, ZoneOffset.UTC), STALE_AFTER);

    @BeforeEach
    void plantTheTree() {
        book.heard(NOW);
        book.place("ROOT", List.of(placed(null)));
        book.place("SCHOOL", List.of(placed("ROOT")));
        book.place("LAB", List.of(placed("SCHOOL")));
        book.place("LIBRARY", List.of(placed("ROOT")));
    }

    @Test
    void aGrantCoversItsNodeAndAllBelowAndNothingBeside() {
        // Given
        book.put(grant("g1", "SCHOOL", NOW.minusSeconds(1), null, null));

        // Then
        assertThat(book.holds("P1", Role.ORGANISER, "ADMINISTRATION", "SCHOOL")).isTrue();
        assertThat(book.holds("P1", Role.ORGANISER, "ADMINISTRATION", "LAB")).isTrue();
        assertThat(book.holds("P1", Role.ORGANISER, "ADMINISTRATION", "ROOT")).isFalse();
        assertThat(book.holds("P1", Role.ORGANISER, "ADMINISTRATION", "LIBRARY"))
                .isFalse();
        assertThat(book.holds("P1", Role.ORGANISER, "PARTY", "SCHOOL")).isFalse();
        assertThat(book.holds("P1", Role.SITE_LEAD, "ADMINISTRATION", "SCHOOL")).isFalse();
        assertThat(book.holds("P2", Role.ORGANISER, "ADMINISTRATION", "SCHOOL")).isFalse();
    }

    @Test
    void aGrantHoldsFromItsFirstInstantToBeforeItsLast() {
        book.put(grant("g1", "SCHOOL", NOW, NOW.plusNanos(1), null));
        assertThat(book.rolesOf("P1")).containsExactly(Role.ORGANISER);

        book.put(grant("g1", "SCHOOL", NOW.plusNanos(1), null, null));
        assertThat(book.rolesOf("P1")).isEmpty();

        book.put(grant("g1", "SCHOOL", NOW.minusSeconds(9), NOW, null));
        assertThat(book.rolesOf("P1")).isEmpty();
    }

    @Test
    void anEndedGrantHoldsNoLonger() {
        book.put(grant("g1", "SCHOOL", NOW.minusSeconds(9), null, null));
        book.put(grant("g1", "SCHOOL", NOW.minusSeconds(9), null, NOW));

        assertThat(book.grantsOf("P1")).isEmpty();
    }

    @Test
    void aPlacementThatHasEndedGivesNoWayUp() {
        // Given
        book.put(grant("g1", "SCHOOL", NOW.minusSeconds(9), null, null));

        // When
        book.place("LAB", List.of(new Placement("ADMINISTRATION", "SCHOOL", Instant.EPOCH, NOW)));

        // Then
        assertThat(book.holds("P1", Role.ORGANISER, "ADMINISTRATION", "LAB")).isFalse();
    }

    @Test
    void theWayUpBeginsAtTheNodeAndEndsAtTheRoot() {
        assertThat(book.pathUp("ADMINISTRATION", "LAB")).containsExactly("LAB", "SCHOOL", "ROOT");
        assertThat(book.pathUp("PARTY", "LAB")).containsExactly("LAB");
        assertThat(book.isRoot("ADMINISTRATION", "ROOT")).isTrue();
        assertThat(book.isRoot("ADMINISTRATION", "SCHOOL")).isFalse();
        assertThat(book.isRoot("PARTY", "ROOT")).isFalse();
        assertThat(book.isRoot("ADMINISTRATION", "NOWHERE")).isFalse();
    }

    @Test
    void theNearestHoldersStandOnOneNode() {
        // Given
        book.put(grant("g1", "ROOT", NOW.minusSeconds(9), null, null));
        book.put(new Grant("g2", "P3", Role.ORGANISER, "ADMINISTRATION", "SCHOOL", NOW, null, null));
        book.put(new Grant("g3", "P2", Role.ORGANISER, "ADMINISTRATION", "SCHOOL", NOW, null, null));
        book.put(new Grant("g4", "P4", Role.ORGANISER, "ADMINISTRATION", "LAB", NOW, NOW, null));

        // Then
        assertThat(book.nearestHolders(Role.ORGANISER, "ADMINISTRATION", "LAB")).containsExactly("P2", "P3");
        assertThat(book.nearestHolders(Role.ORGANISER, "ADMINISTRATION", "LIBRARY"))
                .containsExactly("P1");
        assertThat(book.nearestHolders(Role.SITE_LEAD, "ADMINISTRATION", "LAB")).isEmpty();
        assertThat(book.nearestHolders(Role.ORGANISER, "PARTY", "LAB")).isEmpty();
    }

    @Test
    void aCircleInTheTreeEndsTheSearch() {
        book.place("ROOT", List.of(placed("LAB")));

        assertThat(book.isWithin("ADMINISTRATION", "LAB", "ROOT")).isTrue();
        assertThat(book.isWithin("ADMINISTRATION", "LAB", "NOWHERE")).isFalse();
    }

    @Test
    void grantedRolesFailClosedOnceTheDirectoryWasSilentTooLong() {
        // Given
        book.put(grant("g1", "SCHOOL", NOW.minusSeconds(9), null, null));

        // When
        book.heard(NOW.minus(STALE_AFTER));
        boolean atTheLimit = book.isStale();
        book.heard(NOW.minus(STALE_AFTER).minusNanos(1));

        // Then
        assertThat(atTheLimit).isFalse();
        assertThat(book.isStale()).isTrue();
        assertThat(book.rolesOf("P1")).isEmpty();
        assertThat(book.isFed()).isTrue();
    }

    private static Placement placed(@Nullable String parent) {
        return new Placement("ADMINISTRATION", parent, Instant.EPOCH, null);
    }

    private static Grant grant(String id, String node, Instant from, @Nullable Instant to, @Nullable Instant endedAt) {
        return new Grant(id, "P1", Role.ORGANISER, "ADMINISTRATION", node, from, to, endedAt);
    }
}
