package org.campusfrontline.roster.carefund.grant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.rule.Deciders;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.rule.GrantState;
import org.campusfrontline.roster.directory.Directory;

/// A person applies for themselves. No audit row says so: that they did is theirs and the two approvers' to know.
@UseCase
class ApplyForGrant {

    private final GrantStore grants;
    private final ProofStore proofs;
    private final DeskStore desks;
    private final GrantBook book;
    private final Directory directory;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ApplyForGrant(
            GrantStore grants,
            ProofStore proofs,
            DeskStore desks,
            GrantBook book,
            Directory directory,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.grants = grants;
        this.proofs = proofs;
        this.desks = desks;
        this.book = book;
        this.directory = directory;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<HardshipGrant> apply(GrantRequests.NewHardshipGrant wanted) {
        String person = caller.person();
        if (!directory.belongs(person, wanted.tree(), wanted.unit())) {
            return Outcome.refused(Refusal.of(FundProblem.NOT_OF_THE_UNIT)
                    .with("unit", wanted.unit())
                    .at("/unit"));
        }
        Optional<Desk> desk = book.pathUp(wanted.tree(), wanted.unit()).stream()
                .map(unit -> desks.find(wanted.tree(), unit))
                .flatMap(Optional::stream)
                .findFirst();
        if (desk.isEmpty()) {
            return Outcome.refused(Refusal.of(FundProblem.NO_DESK).with("unit", wanted.unit()));
        }
        Optional<List<String>> two = Deciders.choose(desk.get().approvers(), person, Set.of());
        if (two.isEmpty()) {
            return Outcome.refused(FundProblem.NO_TWO_APPROVERS);
        }
        return Proofs.of(wanted.statement(), wanted.documents()).map(proof -> {
            HardshipGrant grant = new HardshipGrant(
                    ids.next(),
                    person,
                    desk.get().tree(),
                    desk.get().unit(),
                    desk.get().source(),
                    GrantState.OPEN,
                    1,
                    wanted.fen(),
                    null,
                    two.get(),
                    null,
                    Moments.stored(clock.instant()),
                    null,
                    null,
                    1);
            grants.add(grant);
            proofs.add(grant.id(), proof);
            return grant;
        });
    }
}
