package org.campusfrontline.volunteer.hours.reportin;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.DeclarationAccess;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;

/// Gives an organiser of the unit the link for the community's worker. Whoever had it in hands cannot confirm for the
/// unit as well.
@UseCase
class IssueLink {

    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Links links;
    private final HoursSettings settings;
    private final Caller caller;
    private final Clock clock;

    IssueLink(
            DeclarationAccess access,
            Declarations declarations,
            Links links,
            HoursSettings settings,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.links = links;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<CommunityLinkView> issue(UUID id, long expectedVersion) {
        return access.toStep(id, expectedVersion, Step.ISSUE_LINK)
                .then(declaration -> declaration.issueLink(caller.person()))
                .map(this::told);
    }

    private CommunityLinkView told(Declaration next) {
        long version = declarations.write(next, "link-issued").version();
        Instant expiresAt = Moments.stored(expiry(next));
        String secret = links.issue(next.id(), expiresAt);
        return new CommunityLinkView(secret, CommunityLinkView.PATH + secret, expiresAt, version);
    }

    private Instant expiry(Declaration declaration) {
        Instant now = clock.instant();
        Instant end = declaration.span().end();
        return (end.isAfter(now) ? end : now).plus(settings.linkGoodFor());
    }
}
