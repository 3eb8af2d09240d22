package org.campusfrontline.volunteer.certificate.register;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;
import org.campusfrontline.volunteer.certificate.rule.PersonInCharge;
import org.campusfrontline.volunteer.member.Members;

/// Who may see a certificate and who may do what with it: its person, and organisers of the unit or above it. For
/// anyone else it does not exist.
@Singleton
public class CertificateAccess {

    private final CertificateStore store;
    private final Members members;
    private final Caller caller;

    CertificateAccess(CertificateStore store, Members members, Caller caller) {
        this.store = store;
        this.members = members;
        this.caller = caller;
    }

    public Optional<Certificate> toSee(UUID id) {
        return store.find(id).filter(this::maySee);
    }

    /// Locked, in the version that the client knows, by someone who may, in a state that allows it.
    public Outcome<Certificate> toStep(UUID id, long expectedVersion, Step step) {
        Optional<Certificate> found = store.lock(id).filter(this::maySee);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Certificate certificate = found.get();
        if (certificate.version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        return refusalOf(certificate, step)
                .<Outcome<Certificate>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(certificate));
    }

    /// The same with the person's row held before, so that the ledger stands still while its sums are certified.
    public Outcome<Certificate> toIssue(UUID id, long expectedVersion) {
        store.personOf(id).ifPresent(members::lock);
        return toStep(id, expectedVersion, Step.ISSUE);
    }

    public Optional<Refusal> refusalUnlessOrganiser(String tree, String unit) {
        return caller.refusalUnless(Set.of(Role.ORGANISER), tree, unit);
    }

    public Optional<Refusal> refusalOf(Certificate certificate, Step step) {
        return refusalOfCaller(certificate, step).or(() -> certificate.state().refusalOf(step));
    }

    private Optional<Refusal> refusalOfCaller(Certificate certificate, Step step) {
        String person = certificate.scope().person();
        return switch (step) {
            case WITHDRAW, DISCLOSE ->
                isCaller(person) ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
            case REFUSE, REVOKE -> organiser(certificate);
            case ISSUE -> organiser(certificate).or(() -> PersonInCharge.refusal(person, caller.person()));
        };
    }

    private boolean maySee(Certificate certificate) {
        return isCaller(certificate.scope().person()) || organiser(certificate).isEmpty();
    }

    private Optional<Refusal> organiser(Certificate certificate) {
        return refusalUnlessOrganiser(
                certificate.scope().tree(), certificate.scope().unit());
    }

    private boolean isCaller(String person) {
        return caller.person().equals(person);
    }
}
