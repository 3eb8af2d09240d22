package org.campusfrontline.volunteer.certificate.issuing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.campus.UnitNames;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.campusfrontline.volunteer.certificate.reading.CertificateViews;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateContent;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateNumbers;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.register.VerificationTokens;
import org.campusfrontline.volunteer.certificate.rule.CertificateNumber;
import org.campusfrontline.volunteer.certificate.rule.CertificateProblem;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.history.ServedHours;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;

/// An organiser of the unit answers for a certificate with the own name: it tells the ledger of this instant, takes the
/// next number, or the next revision of the one in whose place it stands.
@UseCase
class IssueCertificate {

    private final CertificateAccess access;
    private final CertificateStore store;
    private final CertificateNumbers numbers;
    private final VerificationTokens tokens;
    private final CertificateViews views;
    private final CertificateLog log;
    private final ServedHours hours;
    private final Months months;
    private final Members members;
    private final UnitNames unitNames;
    private final Caller caller;
    private final Clock clock;

    IssueCertificate(
            CertificateAccess access,
            CertificateStore store,
            CertificateNumbers numbers,
            VerificationTokens tokens,
            CertificateViews views,
            CertificateLog log,
            ServedHours hours,
            Months months,
            Members members,
            UnitNames unitNames,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.numbers = numbers;
        this.tokens = tokens;
        this.views = views;
        this.log = log;
        this.hours = hours;
        this.months = months;
        this.members = members;
        this.unitNames = unitNames;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<CertificateView> issue(UUID id, long expectedVersion, long minutes) {
        return access.toIssue(id, expectedVersion).then(request -> issue(request, minutes));
    }

    private Outcome<CertificateView> issue(Certificate request, long minutes) {
        Instant now = Moments.stored(clock.instant());
        CertificateContent content =
                CertificateContent.of(hours.lines(request.scope().served(), now));
        Optional<Member> inCharge = members.find(caller.person());
        Optional<Refusal> refusal = refusalOf(content, minutes)
                .or(() -> inCharge.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CertificateProblem.PERSON_UNKNOWN)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Certificate> before = store.lockValid(request.scope());
        String token = tokens.next();
        Issued issued = new Issued(
                number(before),
                now,
                content.minutes(),
                members.find(request.scope().person()).map(Member::displayName).orElseThrow(),
                unitName(request),
                caller.person(),
                inCharge.orElseThrow().displayName(),
                tokens.seal(request.id(), token));
        return request.issue(issued, before.map(Certificate::id).orElse(null)).map(next -> {
            before.ifPresent(replaced -> supersede(replaced, next, now));
            store.issue(next, issued, content, token);
            log.issued(next, issued);
            return views.of(next);
        });
    }

    private static Optional<Refusal> refusalOf(CertificateContent content, long minutes) {
        if (content.isEmpty()) {
            return Optional.of(Refusal.of(CertificateProblem.NOTHING_TO_CERTIFY));
        }
        return content.minutes() == minutes
                ? Optional.empty()
                : Optional.of(Refusal.of(CertificateProblem.MINUTES_DIFFER)
                        .with("minutes", content.minutes())
                        .at("/minutes"));
    }

    private CertificateNumber number(Optional<Certificate> before) {
        return before.flatMap(replaced -> Optional.ofNullable(replaced.issued()))
                .map(issued -> issued.number().next())
                .orElseGet(() -> {
                    int year = months.today().getYear();
                    return CertificateNumber.first(year, numbers.next(year));
                });
    }

    private UnitName unitName(Certificate request) {
        return unitNames.find(request.scope().unit()).orElseThrow();
    }

    private void supersede(Certificate replaced, Certificate next, Instant now) {
        Certificate ended = replaced.supersede(caller.person(), now);
        store.move(ended);
        log.superseded(ended, next, now);
    }
}
