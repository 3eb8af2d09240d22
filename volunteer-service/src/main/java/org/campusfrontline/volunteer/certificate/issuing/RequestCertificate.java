package org.campusfrontline.volunteer.certificate.issuing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.certificate.campus.UnitNames;
import org.campusfrontline.volunteer.certificate.issuing.CertificateRequests.NewCertificate;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.campusfrontline.volunteer.certificate.reading.CertificateViews;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.CertificateContent;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateScope;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.CertificateProblem;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.history.ServedHours;
import org.campusfrontline.volunteer.member.Members;

/// A person asks for a certificate. For the same thing there is one: the request that waits, or the valid certificate
/// while the ledger still says what it says.
@UseCase
class RequestCertificate {

    private final CertificateStore store;
    private final CertificateViews views;
    private final CertificateLog log;
    private final ServedHours hours;
    private final Months months;
    private final Members members;
    private final UnitNames unitNames;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    RequestCertificate(
            CertificateStore store,
            CertificateViews views,
            CertificateLog log,
            ServedHours hours,
            Months months,
            Members members,
            UnitNames unitNames,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.views = views;
        this.log = log;
        this.hours = hours;
        this.months = months;
        this.members = members;
        this.unitNames = unitNames;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<CertificateView> request(NewCertificate wanted) {
        CertificateScope scope = wanted.scope(caller.person());
        Optional<Refusal> refusal = scope.span().refusal(months.today()).or(() -> refusalUnlessKnown(scope));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = Moments.stored(clock.instant());
        CertificateContent content = CertificateContent.of(hours.lines(scope.served(), now));
        if (content.isEmpty()) {
            return Outcome.refused(CertificateProblem.NOTHING_TO_CERTIFY);
        }
        Optional<Certificate> valid = store.lockValid(scope);
        Certificate there = store.open(scope)
                .or(() -> valid.filter(
                        certificate -> store.content(certificate.id()).saysTheSameAs(content)))
                .orElseGet(() -> made(scope, wanted, now, valid));
        return Outcome.done(views.of(there));
    }

    /// Holds the person's row where there is one.
    private Optional<Refusal> refusalUnlessKnown(CertificateScope scope) {
        if (members.lock(scope.person()).isEmpty()) {
            return Optional.of(Refusal.of(CertificateProblem.PERSON_UNKNOWN));
        }
        return unitNames.find(scope.unit()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(CertificateProblem.UNIT_UNKNOWN)
                        .with("unit", scope.unit())
                        .at("/unit"));
    }

    private Certificate made(
            CertificateScope scope, NewCertificate wanted, Instant now, Optional<Certificate> inPlaceOf) {
        Certificate made = Certificate.request(
                ids.next(),
                scope,
                Set.copyOf(wanted.disclosed() == null ? List.of() : wanted.disclosed()),
                now,
                inPlaceOf.map(Certificate::id).orElse(null));
        store.insert(made);
        log.requested(made);
        return made;
    }
}
