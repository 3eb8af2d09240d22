package org.campusfrontline.volunteer.certificate.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.campusfrontline.volunteer.certificate.key.SigningKey;
import org.campusfrontline.volunteer.certificate.key.SigningKeys;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/// Signs a credential as Open Badges 3.0 has it in its section on VC-JWT: the payload is the credential, its claims
/// beside it, the key a reference that anyone can follow.
@Singleton
class CredentialSigner {

    private static final String TYPE = "JWT";
    private final SigningKeys keys;
    private final ObjectMapper json;

    CredentialSigner(SigningKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    String sign(OpenBadge badge, Instant validFrom) {
        ObjectNode payload = json.valueToTree(badge);
        payload.put("iss", badge.issuer().id());
        payload.put("jti", badge.id());
        payload.put("sub", badge.credentialSubject().id());
        payload.put("nbf", validFrom.getEpochSecond());
        SigningKey key = keys.current();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(keys.addressOf(key));
        signature.setHeader("typ", TYPE);
        signature.setKey(key.privateKey());
        try {
            signature.setPayload(json.writeValueAsString(payload));
            return signature.getCompactSerialization();
        } catch (JsonProcessingException | JoseException e) {
            throw new IllegalStateException("a credential of ours can always be signed", e);
        }
    }
}
