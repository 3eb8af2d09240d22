package org.campusfrontline.volunteer.recruitment.callout.wave;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.volunteer.member.Members;
import org.campusfrontline.volunteer.member.Membership;
import org.campusfrontline.volunteer.profile.Profile;
import org.campusfrontline.volunteer.profile.ProfileStore;
import org.campusfrontline.volunteer.profile.Proof;
import org.campusfrontline.volunteer.profile.rule.Availability;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.rule.Audience;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOrder;
import org.campusfrontline.volunteer.recruitment.callout.rule.Candidate;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.TakeOverCheck;
import org.jspecify.annotations.Nullable;

/// Finds whom to call next, by plain reads: a few statements for some hundred people at a time. What is found is
/// checked again when somebody accepts.
@Singleton
class CandidateSearch {

    private final Reachable reachable;
    private final Rests rests;
    private final Members members;
    private final GrantBook book;
    private final ProfileStore profiles;
    private final EligibilityCheck eligibility;
    private final QuotaLook quotas;
    private final TakeOverCheck check;
    private final CallOutSettings settings;
    private final Clock clock;

    CandidateSearch(
            Reachable reachable,
            Rests rests,
            Members members,
            GrantBook book,
            ProfileStore profiles,
            EligibilityCheck eligibility,
            QuotaLook quotas,
            TakeOverCheck check,
            CallOutSettings settings,
            Clock clock) {
        this.reachable = reachable;
        this.rests = rests;
        this.members = members;
        this.book = book;
        this.profiles = profiles;
        this.eligibility = eligibility;
        this.quotas = quotas;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /// The best so many, in their order. The ways between sites are looked at last, person by person.
    List<String> best(CallOut call, ShiftFacts shift, int count) {
        return all(call, shift).stream()
                .sorted(CallOrder.ORDER)
                .map(Candidate::person)
                .filter(person -> check.look(new TakeOverCheck.Asked(person, shift, null, false))
                        .isEmpty())
                .limit(count)
                .toList();
    }

    private List<Candidate> all(CallOut call, ShiftFacts shift) {
        Instant now = clock.instant();
        List<Candidate> found = new ArrayList<>();
        Reachable.Some some = reachable.after("", call, shift);
        while (some.last() != null) {
            List<Reachable.Person> awake = some.people().stream()
                    .filter(person -> call.isUrgent() || !person.quiet().cover(now, settings.zone()))
                    .toList();
            found.addAll(candidates(within(awake, call, shift), call, shift));
            some = reachable.after(some.last(), call, shift);
        }
        return found;
    }

    private List<Reachable.Person> within(List<Reachable.Person> people, CallOut call, ShiftFacts shift) {
        if (call.audience() == Audience.EVERYBODY || people.isEmpty()) {
            return people;
        }
        Map<String, List<Membership>> units = members.membershipsOf(numbers(people));
        return people.stream()
                .filter(person -> units.getOrDefault(person.number(), List.of()).stream()
                        .anyMatch(unit -> unit.tree().equals(shift.tree())
                                && book.isWithin(shift.tree(), unit.unit(), shift.unit())))
                .toList();
    }

    private List<Candidate> candidates(List<Reachable.Person> people, CallOut call, ShiftFacts shift) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Boolean> eligible = eligibility
                .refusals(people.stream()
                        .map(person -> new EligibilityCheck.Asked(person.number(), shift))
                        .toList())
                .stream()
                .map(List::isEmpty)
                .toList();
        List<Boolean> admitted = quotas.admitted(numbers(people), shift);
        Map<String, Profile> known = profiles.facts(numbers(people));
        Map<String, Duration> rested = rests.of(numbers(people), shift);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Reachable.Person person = people.get(i);
            Profile profile = known.get(person.number());
            Availability times = profile == null ? null : profile.availability();
            if (eligible.get(i) && admitted.get(i) && (times == null || times.covers(shift.start(), shift.end()))) {
                Duration rest = rested.getOrDefault(person.number(), Rests.WHOLE);
                candidates.add(candidate(person, profile, rest, call, shift));
            }
        }
        return candidates;
    }

    private static Candidate candidate(
            Reachable.Person person, @Nullable Profile profile, Duration rest, CallOut call, ShiftFacts shift) {
        List<String> wanted = call.competences();
        int skills = profile == null
                ? 0
                : (int) profile.proofs().stream()
                        .filter(proof -> holds(proof, shift))
                        .map(Proof::code)
                        .distinct()
                        .filter(code -> code != null && wanted.contains(code))
                        .count();
        boolean saysFree = profile != null && profile.availability() != null;
        return new Candidate(
                person.number(), skills, saysFree, rest, person.lastCalled(), lot(call.id(), person.number()));
    }

    private static boolean holds(Proof proof, ShiftFacts shift) {
        Instant from = proof.validFrom();
        Instant until = proof.validUntil();
        return (from == null || !from.isAfter(shift.start())) && (until == null || !until.isBefore(shift.end()));
    }

    /// Another for each call, so that nobody's number is a place in the order.
    private static long lot(UUID call, String person) {
        return UUID.nameUUIDFromBytes((call + "/" + person).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    private static List<String> numbers(List<Reachable.Person> people) {
        return people.stream().map(Reachable.Person::number).toList();
    }
}
