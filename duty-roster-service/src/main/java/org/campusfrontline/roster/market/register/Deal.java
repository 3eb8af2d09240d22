package org.campusfrontline.roster.market.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.campusfrontline.roster.market.rule.DealState;
import org.jspecify.annotations.Nullable;

/// What people agree on: each duty passes from its giver to its taker, all at once or none.
public record Deal(
        UUID id,
        UUID period,
        DealState state,
        boolean gift,
        @Nullable String proposal,
        List<Leg> legs,
        Instant answerBy,
        Instant madeAt,
        @Nullable Instant endedAt,
        @Nullable UUID roster,
        long version) {

    public Deal {
        legs = List.copyOf(legs);
    }

    Deal with(List<Leg> read) {
        return new Deal(id, period, state, gift, proposal, read, answerBy, madeAt, endedAt, roster, version);
    }

    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        legs.forEach(leg -> {
            people.add(leg.giver());
            people.add(leg.taker());
        });
        return people;
    }

    public Optional<Leg> takenBy(String person) {
        return legs.stream().filter(leg -> leg.taker().equals(person)).findFirst();
    }

    public Instant start() {
        return legs.stream()
                .map(leg -> leg.seat().start())
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
