package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class CertificateNoticesIT {

    private final Mailbox mailbox = Mailbox.fresh();
    private int version;

    @Test
    void tellsOfTheOwnCertificatesButNotOfWhatOneAskedForOneself() {
        // When
        TestTopics.publish(
                event("issued", Map.of()),
                event("superseded", Map.of("supersededBy", UUID.randomUUID())),
                event("issued", Map.of("supersedes", UUID.randomUUID())),
                event("revoked", Map.of("reason", "ASKED_BY_PERSON")),
                event("revoked", Map.of("reason", "ISSUED_BY_MISTAKE")));
        mailbox.await(3);

        // Then
        assertThat(mailbox.kinds())
                .containsExactlyInAnyOrder("CERTIFICATE_ISSUED", "CERTIFICATE_CORRECTED", "CERTIFICATE_REVOKED");
        assertThat(mailbox.<String>all("body"))
                .anySatisfy(body -> assertThat(body).contains("该证明系误开"));
        assertThat(mailbox.<String>all("target.type")).containsOnly("certificate");
    }

    private TestEvent event(String step, Map<String, Object> more) {
        String certificate = UUID.randomUUID().toString();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("certificate", certificate);
        body.put("person", mailbox.person());
        body.put("tree", "MASS");
        body.put("unit", "LEAGUE");
        body.putAll(more);
        body.put("occurredAt", "2026-11-20T00:00:00Z");
        version++;
        body.put("version", version);
        return TestEvent.of("volunteer.certificate.v1", "certificate-" + step, certificate, version, body);
    }
}
