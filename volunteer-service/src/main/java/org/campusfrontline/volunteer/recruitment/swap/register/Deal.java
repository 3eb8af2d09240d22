package org.campusfrontline.volunteer.recruitment.swap.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.jspecify.annotations.Nullable;

/// What two or three people agree, or are asked to: each leg is a seat that goes from one to another.
public record Deal(
        UUID id,
        DealState state,
        @Nullable String combination,
        List<Leg> legs,
        Instant expiresAt,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public Deal {
        legs = List.copyOf(legs);
    }

    /// `agreed`: the taker has said yes, whose own seat may go in return. `approval`: organisers are to agree.
    public record Leg(
            UUID signUp,
            @Nullable UUID exchange,
            UUID shift,
            String giver,
            String taker,
            boolean agreed,
            boolean ignoresCalendar,
            boolean approval,
            @Nullable String approvedBy) {

        public Leg agreedTo(boolean ignoringCalendar) {
            return new Leg(signUp, exchange, shift, giver, taker, true, ignoringCalendar, approval, approvedBy);
        }

        public Leg approved(String by) {
            return new Leg(signUp, exchange, shift, giver, taker, agreed, ignoresCalendar, approval, by);
        }

        boolean isOpen() {
            return approval && approvedBy == null;
        }
    }

    public Deal in(DealState next, List<Leg> nextLegs, Instant now) {
        return new Deal(id, next, combination, nextLegs, expiresAt, createdAt, now, version + 1);
    }

    public boolean isAgreed() {
        return legs.stream().allMatch(Leg::agreed);
    }

    public boolean awaitsApproval() {
        return legs.stream().anyMatch(Leg::isOpen);
    }

    /// A seat comes back for each.
    public boolean isSwap() {
        return legs.size() > 1;
    }

    public List<String> people() {
        return legs.stream()
                .flatMap(leg -> Stream.of(leg.giver(), leg.taker()))
                .distinct()
                .toList();
    }

    public List<UUID> exchanges() {
        return legs.stream().flatMap(leg -> Stream.ofNullable(leg.exchange())).toList();
    }
}
