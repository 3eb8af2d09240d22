package org.campusfrontline.volunteer.hours.reportin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.DeclarationStore;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.reportin.ReportInRequests.CommunityAnswer;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.TwoPeople;

/// The community's worker confirms or refuses what the link shows, once. Two answers at once meet at the declaration's
/// row.
@UseCase
class AnswerForCommunity {

    private final Links links;
    private final DeclarationStore store;
    private final Declarations declarations;
    private final CommunityConfirmations confirmations;
    private final Caller caller;
    private final Clock clock;

    AnswerForCommunity(
            Links links,
            DeclarationStore store,
            Declarations declarations,
            CommunityConfirmations confirmations,
            Caller caller,
            Clock clock) {
        this.links = links;
        this.store = store;
        this.declarations = declarations;
        this.confirmations = confirmations;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<CommunityConfirmationView> answer(String secret, CommunityAnswer given) {
        Optional<Declaration> locked = links.find(secret).flatMap(link -> store.lock(link.declaration()));
        Optional<Link> link = locked.flatMap(declaration -> links.find(secret));
        if (link.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return answer(link.get(), locked.orElseThrow(), given);
    }

    private Outcome<CommunityConfirmationView> answer(Link link, Declaration declaration, CommunityAnswer given) {
        Instant now = Moments.stored(clock.instant());
        Declaration.Answer answer = given.answer();
        Optional<Refusal> refusal = CommunityConfirmations.refusalToAnswer(link, declaration, now)
                .or(() -> TwoPeople.check(declaration.service().person(), Set.of(), caller.person()))
                .or(() -> refusalUnlessSame(declaration, given.minutes()))
                .or(() -> answer.confirmed() ? declaration.span().refusalUnlessOver(now) : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        links.use(link, now);
        Link used = new Link(link.declaration(), link.expiresAt(), Optional.of(now));
        return declaration.answer(answer, now).map(next -> {
            declarations.write(next, answer.confirmed() ? "community-confirmed" : "community-refused");
            return confirmations.view(used, next);
        });
    }

    private static Optional<Refusal> refusalUnlessSame(Declaration declaration, int minutes) {
        return declaration.minutes() == minutes
                ? Optional.empty()
                : Optional.of(Refusal.of(HoursProblem.MINUTES_DIFFER)
                        .with("minutes", declaration.minutes())
                        .at("/minutes"));
    }
}
