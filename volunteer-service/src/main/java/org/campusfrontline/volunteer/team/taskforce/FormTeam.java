package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.campusfrontline.volunteer.team.rule.Term;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.NewTeam;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamPlan;
import org.jspecify.annotations.Nullable;

/// Forms a team: for the unit by its organiser, or as an application by who will lead it. All who are named are asked.
@UseCase
class FormTeam {

    private final TeamStore store;
    private final TeamAccess access;
    private final TeamCheck check;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final KnownPeople people;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    FormTeam(
            TeamStore store,
            TeamAccess access,
            TeamCheck check,
            TeamViews views,
            TeamLog log,
            Rolls rolls,
            KnownPeople people,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.check = check;
        this.views = views;
        this.log = log;
        this.rolls = rolls;
        this.people = people;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<TeamView> form(NewTeam wanted) {
        Instant now = Moments.stored(clock.instant());
        boolean byMembers = !access.organises(wanted.tree(), wanted.unit());
        String leader = byMembers ? caller.person() : wanted.leader();
        Team team = team(wanted, byMembers, now);
        List<Refusal> refusals = refusals(wanted, team, leader, byMembers, now);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        store.insert(team);
        rolls.step(team.id(), What.FORMED, null, null, now);
        rolls.ask(team.matter(), wanted(wanted, leader), now);
        log.record(team, "formed", Map.of("tree", team.tree(), "byMembers", byMembers));
        return Outcome.done(views.of(team));
    }

    private List<Refusal> refusals(NewTeam wanted, Team team, @Nullable String leader, boolean byMembers, Instant now) {
        List<Refusal> refusals = new ArrayList<>(check.ofPlace(wanted.emergency(), wanted.tree(), wanted.unit()));
        refusals.addAll(check.ofPlan(team.plan(), now, "/plan"));
        if (byMembers && wanted.leader() != null && !wanted.leader().equals(caller.person())) {
            refusals.add(Refusal.of(TeamProblem.LEADS_BY_APPLICATION).at("/leader"));
        }
        List<String> named = Stream.concat(Stream.of(leader, wanted.deputy()), wanted.asked().stream())
                .filter(Objects::nonNull)
                .map(person -> (String) person)
                .toList();
        int before = named.size() - wanted.asked().size();
        refusals.addAll(people.refusals(
                named,
                i -> i >= before ? "/members/" + (i - before) : i == 0 && leader != null ? "/leader" : "/deputy"));
        if (byMembers) {
            check.ofMember(team, caller.person(), now).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static List<Rolls.Wanted> wanted(NewTeam wanted, @Nullable String leader) {
        List<Rolls.Wanted> people = new ArrayList<>();
        if (leader != null) {
            people.add(new Rolls.Wanted(leader, Role.LEADER));
        }
        if (wanted.deputy() != null) {
            people.add(new Rolls.Wanted(wanted.deputy(), Role.DEPUTY));
        }
        wanted.asked().forEach(person -> people.add(new Rolls.Wanted(person, Role.MEMBER)));
        return people;
    }

    private Team team(NewTeam wanted, boolean byMembers, Instant now) {
        return new Team(
                ids.next(),
                wanted.emergency(),
                wanted.tree(),
                wanted.unit(),
                plan(wanted.plan()),
                TeamState.FORMING,
                byMembers,
                null,
                caller.person(),
                now,
                null,
                1);
    }

    static Team.Plan plan(TeamPlan plan) {
        return new Team.Plan(
                plan.nameZh(),
                plan.nameEn(),
                plan.task(),
                plan.site(),
                plan.qualification(),
                new Term(Moments.stored(plan.from()), Moments.stored(plan.to())));
    }
}
