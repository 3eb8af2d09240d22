package org.campusfrontline.volunteer.hours.reportin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Community;
import org.campusfrontline.volunteer.hours.declaration.DeclarationStore;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;

/// Shows what a link is about.
@Singleton
class CommunityConfirmations {

    private final Links links;
    private final DeclarationStore declarations;
    private final Members members;
    private final Actions actions;
    private final Clock clock;

    CommunityConfirmations(Links links, DeclarationStore declarations, Members members, Actions actions, Clock clock) {
        this.links = links;
        this.declarations = declarations;
        this.members = members;
        this.actions = actions;
        this.clock = clock;
    }

    Outcome<CommunityConfirmationView> show(String secret) {
        Optional<Link> found = links.find(secret);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Link link = found.get();
        return link.refusalToShow(clock.instant())
                .<Outcome<CommunityConfirmationView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        view(link, declarations.find(link.declaration()).orElseThrow())));
    }

    CommunityConfirmationView view(Link link, Declaration declaration) {
        Community community = Objects.requireNonNull(declaration.community());
        String name = members.find(declaration.service().person())
                .map(Member::displayName)
                .orElseThrow();
        Instant now = clock.instant();
        Optional<Refusal> toAnswer = refusalToAnswer(link, declaration, now);
        return new CommunityConfirmationView(
                community.name(),
                community.letter(),
                declaration.task(),
                name,
                declaration.span().start(),
                declaration.span().end(),
                declaration.minutes(),
                declaration.state(),
                link.expiresAt(),
                List.of(
                        actions.of(
                                "confirm", toAnswer.or(() -> declaration.span().refusalUnlessOver(now))),
                        actions.of("refuse", toAnswer)));
    }

    static Optional<Refusal> refusalToAnswer(Link link, Declaration declaration, Instant now) {
        return link.refusalToAnswer(now).or(() -> declaration.state().refusalOf(Step.ANSWER_BY_COMMUNITY));
    }
}
