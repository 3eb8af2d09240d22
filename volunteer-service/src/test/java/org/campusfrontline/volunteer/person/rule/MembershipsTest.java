package org.campusfrontline.volunteer.person.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.person.rule.Member.Wish;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-01T00:00:00Z");
    private static final Member PHYSICS = new Member("CLASS", "PHYS-1", BEFORE, null);
    private static final Member PARTY = new Member("PARTY", "BRANCH-2", BEFORE, null);

    @Test
    void whatIsWishedAgainGoesOnAsItWas() {
        assertThat(become(List.of(PHYSICS), wish("CLASS", "PHYS-1"))).containsExactly(PHYSICS);
    }

    @Test
    void whatIsNewBeginsNow() {
        assertThat(become(List.of(), wish("CLASS", "PHYS-1")))
                .containsExactly(new Member("CLASS", "PHYS-1", NOW, null));
    }

    @Test
    void whatIsNotWishedAnyMoreEndsNowAndStaysKnown() {
        assertThat(become(List.of(PHYSICS, PARTY), wish("PARTY", "BRANCH-2")))
                .containsExactlyInAnyOrder(PARTY, new Member("CLASS", "PHYS-1", BEFORE, NOW));
    }

    @Test
    void whatHadNotBegunNeverWas() {
        Member planned = new Member("CLASS", "PHYS-2", LATER, null);
        Member justBegun = new Member("CLASS", "PHYS-3", NOW, null);

        assertThat(become(List.of(PHYSICS, planned, justBegun), wish("CLASS", "PHYS-1")))
                .containsExactly(PHYSICS);
    }

    @Test
    void whatWasOverStaysAsItWas() {
        Member over = new Member("CLASS", "PHYS-1", BEFORE, NOW.minusSeconds(60));

        assertThat(become(List.of(over), wish("CLASS", "PHYS-1")))
                .containsExactlyInAnyOrder(over, new Member("CLASS", "PHYS-1", NOW, null));
        assertThat(become(List.of(over), wish("PARTY", "BRANCH-2"))).contains(over);
    }

    @Test
    void aWishWithABeginningReplacesFromThereOn() {
        Wish fromLater = new Wish("CLASS", "PHYS-1", LATER, null);
        Wish fromEarlier = new Wish("CLASS", "PHYS-1", BEFORE.minusSeconds(1), LATER);

        assertThat(become(List.of(PHYSICS), fromLater))
                .containsExactlyInAnyOrder(
                        new Member("CLASS", "PHYS-1", BEFORE, LATER), new Member("CLASS", "PHYS-1", LATER, null));
        assertThat(become(List.of(PHYSICS), fromEarlier))
                .containsExactly(new Member("CLASS", "PHYS-1", BEFORE.minusSeconds(1), LATER));
    }

    @Test
    void theSameUnitInTwoTreesIsTwoThings() {
        Member mass = new Member("MASS", "PHYS-1", BEFORE, null);

        assertThat(become(List.of(PHYSICS, mass), wish("MASS", "PHYS-1")))
                .containsExactlyInAnyOrder(mass, new Member("CLASS", "PHYS-1", BEFORE, NOW));
    }

    @Test
    void refusesAUnitTwice() {
        Optional<Refusal> refusal =
                Memberships.refusal(List.of(wish("CLASS", "A"), wish("MASS", "A"), wish("CLASS", "A")), NOW);

        assertThat(refusal).hasValueSatisfying(reason -> {
            assertThat(reason.code()).isEqualTo(PersonProblem.MEMBERSHIP_TWICE);
            assertThat(reason.pointer()).isEqualTo("/memberships/2");
            assertThat(reason.values()).containsEntry("tree", "CLASS").containsEntry("unit", "A");
        });
        assertThat(Memberships.refusal(List.of(wish("CLASS", "A"), wish("CLASS", "B")), NOW))
                .isEmpty();
    }

    @Test
    void refusesWhatIsOverOrEmpty() {
        assertThat(spanRefused(null, NOW.plusNanos(1000))).isFalse();
        assertThat(spanRefused(null, NOW)).isTrue();
        assertThat(spanRefused(BEFORE, NOW)).isTrue();
        assertThat(spanRefused(LATER, LATER)).isTrue();
        assertThat(spanRefused(LATER, LATER.plusNanos(1000))).isFalse();
        assertThat(spanRefused(LATER, NOW.plusNanos(1000))).isTrue();
        assertThat(spanRefused(LATER, null)).isFalse();
    }

    @Test
    void aGuestStaysUntilTheNewEnd() {
        Member present = new Member("ADMINISTRATION", "LOG", BEFORE, LATER);

        assertThat(lasting(present)).containsExactly(new Member("ADMINISTRATION", "LOG", BEFORE, end()));
    }

    @Test
    void aGuestWhoWasGoneBeginsAnewOnce() {
        Member first = new Member("ADMINISTRATION", "LOG", BEFORE, BEFORE.plusSeconds(60));
        Member second = new Member("ADMINISTRATION", "LOG", BEFORE.plusSeconds(120), NOW);

        assertThat(lasting(first, second))
                .containsExactlyInAnyOrder(first, second, new Member("ADMINISTRATION", "LOG", NOW, end()));
        assertThat(lasting(first, new Member("ADMINISTRATION", "LOG", BEFORE.plusSeconds(120), LATER)))
                .containsExactlyInAnyOrder(first, new Member("ADMINISTRATION", "LOG", BEFORE.plusSeconds(120), end()));
    }

    @Test
    void tellsWhenItTurnsByTheClock() {
        Memberships memberships = new Memberships(
                List.of(PHYSICS, new Member("MASS", "A", BEFORE, LATER), new Member("MASS", "B", LATER, end())));

        assertThat(memberships.turnsAfter(NOW)).containsExactlyInAnyOrder(LATER, end());
        assertThat(memberships.turnsAfter(LATER)).containsExactly(end());
    }

    @Test
    void comparesWithoutRegardToOrder() {
        assertThat(new Memberships(List.of(PHYSICS, PARTY)).isSameAs(new Memberships(List.of(PARTY, PHYSICS))))
                .isTrue();
        assertThat(new Memberships(List.of(PHYSICS)).isSameAs(new Memberships(List.of(PARTY))))
                .isFalse();
    }

    @Test
    void holdsFromItsBeginningUntilBeforeItsEnd() {
        Member member = new Member("MASS", "A", NOW, LATER);

        assertThat(member.holdsAt(NOW)).isTrue();
        assertThat(member.holdsAt(NOW.minusNanos(1))).isFalse();
        assertThat(member.holdsAt(LATER.minusNanos(1))).isTrue();
        assertThat(member.holdsAt(LATER)).isFalse();
        assertThat(PHYSICS.holdsAt(LATER)).isTrue();
    }

    private static Instant end() {
        return LATER.plusSeconds(3600);
    }

    private static List<Member> lasting(Member... members) {
        return new Memberships(List.of(members)).lastingUntil(end(), NOW).all();
    }

    private static boolean spanRefused(Instant from, Instant to) {
        return Memberships.refusal(List.of(new Wish("CLASS", "A", from, to)), NOW)
                .filter(refusal -> refusal.code() == PersonProblem.MEMBERSHIP_EMPTY)
                .isPresent();
    }

    private static List<Member> become(List<Member> before, Wish... wishes) {
        return new Memberships(before).become(List.of(wishes), NOW).all();
    }

    private static Wish wish(String tree, String unit) {
        return new Wish(tree, unit, null, null);
    }
}
