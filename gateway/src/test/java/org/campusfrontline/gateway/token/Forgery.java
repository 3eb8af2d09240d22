package org.campusfrontline.gateway.token;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes tokens by hand, good and forged ones, without any library's help or care.
public final class Forgery {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Forgery() {}

    public static KeyPair keyPair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String signed(JsonObject header, JsonObject claims, KeyPair keys) {
        return signed(header, claims, keys, "SHA256withRSA");
    }

    public static String signed(JsonObject header, JsonObject claims, KeyPair keys, String algorithm) {
        String text = text(header, claims);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.ISO_8859_1));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String macced(JsonObject header, JsonObject claims, byte[] key) {
        String text = text(header, claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return text + "." + BASE64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String text(JsonObject header, JsonObject claims) {
        return base64(header.encode()) + "." + base64(claims.encode());
    }

    public static JsonObject header(String token) {
        return part(token, 0);
    }

    public static JsonObject claims(String token) {
        return part(token, 1);
    }

    private static JsonObject part(String token, int index) {
        byte[] decoded = Base64.getUrlDecoder().decode(token.split("\\.")[index]);
        return new JsonObject(new String(decoded, StandardCharsets.UTF_8));
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
