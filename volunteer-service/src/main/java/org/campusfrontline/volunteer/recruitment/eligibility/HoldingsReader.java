package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.volunteer.member.Members;
import org.campusfrontline.volunteer.member.Membership;
import org.campusfrontline.volunteer.profile.Profile;
import org.campusfrontline.volunteer.profile.ProfileStore;
import org.campusfrontline.volunteer.profile.Proof;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holdings;
import org.campusfrontline.volunteer.recruitment.risk.RiskConsents;
import org.jspecify.annotations.Nullable;

/// Reads what is known of people, four statements for however many.
@Singleton
class HoldingsReader {

    private final ProfileStore profiles;
    private final Members members;
    private final RiskConsents consents;
    private final GrantBook book;

    HoldingsReader(ProfileStore profiles, Members members, RiskConsents consents, GrantBook book) {
        this.profiles = profiles;
        this.members = members;
        this.consents = consents;
        this.book = book;
    }

    Map<String, Holdings> of(Collection<String> people) {
        Map<String, Profile> known = profiles.facts(people);
        Map<String, List<Membership>> units = members.membershipsOf(people);
        Map<String, List<RiskConsents.Given>> given = consents.of(people);
        Map<String, Holdings> holdings = new HashMap<>();
        for (String person : people) {
            holdings.put(
                    person,
                    holdings(
                            known.get(person),
                            units.getOrDefault(person, List.of()),
                            given.getOrDefault(person, List.of())));
        }
        return holdings;
    }

    private Holdings holdings(@Nullable Profile profile, List<Membership> units, List<RiskConsents.Given> given) {
        Set<Holdings.Accepted> accepted = given.stream()
                .map(one -> new Holdings.Accepted(one.category(), one.notice()))
                .collect(Collectors.toUnmodifiableSet());
        Holdings.Standing standing = (tree, unit) -> units.stream().anyMatch(one -> stands(one, tree, unit));
        if (profile == null) {
            return new Holdings(null, null, null, List.of(), accepted, standing);
        }
        return new Holdings(
                profile.adult(),
                profile.fit(),
                profile.fitUntil(),
                profile.proofs().stream().map(HoldingsReader::holding).toList(),
                accepted,
                standing);
    }

    private boolean stands(Membership membership, String tree, @Nullable String unit) {
        return membership.tree().equals(tree) && (unit == null || book.isWithin(tree, membership.unit(), unit));
    }

    private static Holding holding(Proof proof) {
        return new Holding(
                Holding.Kind.valueOf(proof.kind().name()),
                proof.code(),
                proof.validFrom(),
                proof.validUntil(),
                proof.verified());
    }
}
