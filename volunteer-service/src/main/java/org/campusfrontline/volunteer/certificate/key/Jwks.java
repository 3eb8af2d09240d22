package org.campusfrontline.volunteer.certificate.key;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;

/// Public keys as JSON Web Keys (RFC 7517), with the X.509 certificate that PDF readers hold a signature against.
@Schema(name = "SigningKeys", description = "A JSON Web Key Set (RFC 7517).")
record Jwks(List<Jwk> keys) {

    private static final String ALGORITHM = "RS256";

    Jwks {
        keys = List.copyOf(keys);
    }

    @Schema(name = "SigningKey", description = "A JSON Web Key (RFC 7517).")
    record Jwk(
            @Schema(examples = "RSA") String kty,
            @Schema(examples = "sig") String use,
            @Schema(examples = "RS256") String alg,

            @Schema(examples = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
            String kid,

            String n,
            @Schema(examples = "AQAB") String e,

            @Schema(description = "The certificate in base64, for PDF readers.")
            List<String> x5c) {

        Jwk {
            x5c = List.copyOf(x5c);
        }
    }

    static Jwk of(PublicKeyEntry key) {
        Map<String, Object> values = jwk(key.certificate()).toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return new Jwk(
                String.valueOf(values.get("kty")),
                "sig",
                ALGORITHM,
                key.id(),
                String.valueOf(values.get("n")),
                String.valueOf(values.get("e")),
                List.of(Base64.getEncoder().encodeToString(encoded(key.certificate()))));
    }

    static String thumbprint(X509Certificate certificate) {
        return jwk(certificate).calculateBase64urlEncodedThumbprint("SHA-256");
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that we made is always writable", e);
        }
    }

    private static RsaJsonWebKey jwk(X509Certificate certificate) {
        return new RsaJsonWebKey((RSAPublicKey) certificate.getPublicKey());
    }
}
