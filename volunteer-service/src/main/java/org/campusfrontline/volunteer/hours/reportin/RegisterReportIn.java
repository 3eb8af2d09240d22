package org.campusfrontline.volunteer.hours.reportin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Community;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Progress;
import org.campusfrontline.volunteer.hours.declaration.DeclarationType;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.reportin.ReportInRequests.NewReportIn;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;

/// A person tells the own unit, before it begins, of service for a community.
@UseCase
class RegisterReportIn {

    private final Declarations declarations;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    RegisterReportIn(Declarations declarations, Caller caller, Ids ids, Clock clock) {
        this.declarations = declarations;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<DeclarationView> register(NewReportIn wanted) {
        ServiceSpan span = wanted.span();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> tooLate = span.refusalUnlessAhead(now);
        if (tooLate.isPresent()) {
            return Outcome.refused(tooLate.get());
        }
        Service service = new Service(caller.person(), wanted.tree(), wanted.unit(), HoursKind.COMMUNITY, null, span);
        return declarations.begin(
                new Declaration(
                        ids.next(),
                        DeclarationType.REPORT_IN,
                        service,
                        span.minutes(),
                        wanted.task(),
                        new Community(wanted.community(), wanted.letter()),
                        null,
                        caller.person(),
                        now,
                        Progress.begin(DeclarationState.AWAITING_COMMUNITY),
                        1),
                "registered");
    }
}
