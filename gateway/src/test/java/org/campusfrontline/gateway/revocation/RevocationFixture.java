package org.campusfrontline.gateway.revocation;

import java.time.Instant;

/// Lets tests of other features revoke without a broker.
public final class RevocationFixture {

    private RevocationFixture() {}

    public static void revoke(Revocations revocations, String subject, String tokenId, Instant notBefore) {
        revocations.apply(new Revocation(subject, tokenId, notBefore, 1));
    }
}
