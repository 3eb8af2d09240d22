package org.campusfrontline.volunteer.certificate.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Who answers for a certificate with the own name is never the person it is about, whatever roles they hold.
public final class PersonInCharge {

    private PersonInCharge() {}

    public static Optional<Refusal> refusal(String person, String inCharge) {
        return inCharge.equals(person) ? Optional.of(Refusal.of(CertificateProblem.OWN_CERTIFICATE)) : Optional.empty();
    }
}
