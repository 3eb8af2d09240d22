package org.campusfrontline.volunteer.certificate.reading;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.campus.UnitNames;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.Certificate.Ending;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateContent;
import org.campusfrontline.volunteer.certificate.register.CertificateScope;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.register.VerificationTokens;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.history.ServedHours;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;
import org.jspecify.annotations.Nullable;

/// Makes views, with what the caller may do next.
@Singleton
public class CertificateViews {

    private final CertificateStore store;
    private final CertificateAccess access;
    private final VerificationTokens tokens;
    private final ServedHours hours;
    private final Months months;
    private final Members members;
    private final UnitNames unitNames;
    private final Actions actions;
    private final Clock clock;

    CertificateViews(
            CertificateStore store,
            CertificateAccess access,
            VerificationTokens tokens,
            ServedHours hours,
            Months months,
            Members members,
            UnitNames unitNames,
            Actions actions,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.tokens = tokens;
        this.hours = hours;
        this.months = months;
        this.members = members;
        this.unitNames = unitNames;
        this.actions = actions;
        this.clock = clock;
    }

    public CertificateView of(Certificate certificate) {
        CertificateScope scope = certificate.scope();
        Issued issued = certificate.issued();
        Ending ending = certificate.ending();
        CertificateContent content = content(certificate);
        UnitName unit = issued == null ? unitName(scope) : issued.unitName();
        return new CertificateView(
                certificate.id(),
                certificate.state(),
                issued == null ? null : issued.number().text(),
                scope.person(),
                issued == null ? name(scope) : issued.personName(),
                scope.tree(),
                scope.unit(),
                unit.zh(),
                unit.en(),
                scope.from(),
                scope.to(),
                scope.activities(),
                content.lines(),
                content.minutes(),
                issued == null ? null : issued.asOf(),
                issued == null ? null : issued.inChargeName(),
                issued == null ? null : months.dayOf(issued.asOf()),
                issued == null ? null : tokens.address(tokens.open(certificate.id(), issued)),
                certificate.disclosed().stream().sorted().toList(),
                certificate.requestedAt(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.reason(),
                certificate.supersedes(),
                successor(certificate),
                certificate.version(),
                actions(certificate));
    }

    /// What it says, or would say if it were issued now.
    public CertificateContent content(Certificate certificate) {
        return certificate.issued() == null
                ? CertificateContent.of(hours.lines(certificate.scope().served(), Moments.stored(clock.instant())))
                : store.content(certificate.id());
    }

    private @Nullable UUID successor(Certificate certificate) {
        return certificate.state() == CertificateState.SUPERSEDED
                ? store.successorOf(certificate.id()).map(Certificate::id).orElse(null)
                : null;
    }

    private String name(CertificateScope scope) {
        return members.find(scope.person()).map(Member::displayName).orElseThrow();
    }

    private UnitName unitName(CertificateScope scope) {
        return unitNames.find(scope.unit()).orElseThrow();
    }

    private List<Action> actions(Certificate certificate) {
        return List.of(
                action("issue", certificate, Step.ISSUE),
                action("refuse", certificate, Step.REFUSE),
                action("withdraw", certificate, Step.WITHDRAW),
                action("revoke", certificate, Step.REVOKE),
                action("disclose", certificate, Step.DISCLOSE),
                actions.of("download", certificate.state().refusalToWriteOut()));
    }

    private Action action(String name, Certificate certificate, Step step) {
        return actions.of(name, access.refusalOf(certificate, step));
    }
}
