package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.competence.CatalogueAuthority;
import org.campusfrontline.volunteer.recruitment.risk.RiskRequests.RiskNoticeText;

/// Gives a category the next version of its risk notice; who accepted the one before has to accept this one.
@UseCase
class PublishRiskNotice {

    private final RiskNotices notices;
    private final CatalogueAuthority authority;
    private final Audit audit;
    private final Event<NoticePublished> published;
    private final Caller caller;
    private final Clock clock;

    PublishRiskNotice(
            RiskNotices notices,
            CatalogueAuthority authority,
            Audit audit,
            Event<NoticePublished> published,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.authority = authority;
        this.audit = audit;
        this.published = published;
        this.caller = caller;
        this.clock = clock;
    }

    Outcome<RiskNotice> publish(String category, long expectedVersion, RiskNoticeText wanted) {
        if (notices.present(category).isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        List<Refusal> refusals = authority.refusals("/textZh", wanted.textZh(), "/textEn", wanted.textEn());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = Moments.stored(clock.instant());
        RiskNotice next = new RiskNotice(category, expectedVersion + 1, wanted.textZh(), wanted.textEn(), now);
        if (!notices.publish(next, caller.person(), now)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "risk-notice.published", "post-category", category, null, Map.of("version", next.version())));
        published.fire(new NoticePublished(category));
        return Outcome.done(next);
    }
}
