package org.campusfrontline.volunteer.person.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.person.rule.Member.Wish;

/// All memberships of one person over time, and how they become those that are wished for.
public record Memberships(List<Member> all) {

    public Memberships {
        all = List.copyOf(all);
    }

    /// Whether it holds the same memberships in whatever order.
    public boolean isSameAs(Memberships other) {
        return new HashSet<>(all).equals(new HashSet<>(other.all));
    }

    /// A unit is wished once at most, and no span is empty or over.
    public static Optional<Refusal> refusal(List<Wish> wishes, Instant now) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            if (!seen.add(List.of(wish.tree(), wish.unit()))) {
                return Optional.of(refusal(PersonProblem.MEMBERSHIP_TWICE, wish, i));
            }
            Instant from = wish.from() == null ? now : wish.from();
            if (wish.to() != null && (!wish.to().isAfter(from) || !wish.to().isAfter(now))) {
                return Optional.of(refusal(PersonProblem.MEMBERSHIP_EMPTY, wish, i));
            }
        }
        return Optional.empty();
    }

    /// A wish replaces what there was of its unit from its beginning on; what is not wished ends now, and never was if
    /// it had not begun.
    public Memberships become(List<Wish> wishes, Instant now) {
        List<Member> wished = wishes.stream().map(wish -> fulfilled(wish, now)).toList();
        List<Member> next = new ArrayList<>(wished);
        for (Member member : all) {
            Instant end = wished.stream()
                    .filter(member::isSame)
                    .map(Member::from)
                    .findFirst()
                    .orElse(now);
            if (member.from().isBefore(end)) {
                next.add(member.endsAfter(end) ? member.endedAt(end) : member);
            }
        }
        return new Memberships(next);
    }

    /// What lasts now ends then; a unit where it was over begins anew.
    public Memberships lastingUntil(Instant end, Instant now) {
        Set<Member> next = new LinkedHashSet<>();
        for (Member member : all) {
            boolean lasts = member.endsAfter(now);
            next.add(lasts ? member.endedAt(end) : member);
            if (!lasts && all.stream().noneMatch(other -> other.isSame(member) && other.endsAfter(now))) {
                next.add(new Member(member.tree(), member.unit(), now, end));
            }
        }
        return new Memberships(List.copyOf(next));
    }

    /// When, after that instant, another unit begins or ends to count.
    public Set<Instant> turnsAfter(Instant now) {
        return all.stream()
                .flatMap(member -> Stream.concat(Stream.of(member.from()), Stream.ofNullable(member.to())))
                .filter(turn -> turn.isAfter(now))
                .collect(Collectors.toSet());
    }

    private Member fulfilled(Wish wish, Instant now) {
        Instant from = wish.from();
        if (from == null) {
            from = all.stream()
                    .filter(member -> member.endsAfter(now) && member.isOf(wish.tree(), wish.unit()))
                    .map(Member::from)
                    .findFirst()
                    .orElse(now);
        }
        return new Member(wish.tree(), wish.unit(), from, wish.to());
    }

    private static Refusal refusal(PersonProblem problem, Wish wish, int index) {
        return Refusal.of(problem)
                .with("tree", wish.tree())
                .with("unit", wish.unit())
                .at("/memberships/" + index);
    }
}
