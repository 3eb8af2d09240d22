package org.campusfrontline.platform.vault;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals values for a column (AES-256-GCM). `context` names the place, such as `person.phone/<id>`; a value opens only
/// there.
@Startup
@Singleton
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final Keyset keyset;
    private final SecureRandom random = new SecureRandom();

    Vault(Keyset keyset) {
        this.keyset = keyset;
    }

    /// The text `keyId:base64url(iv|ciphertext)`: four thirds of the plain bytes, plus about 45.
    public String seal(String plain, String context) {
        byte[] sealed = encrypt(plain.getBytes(StandardCharsets.UTF_8), context);
        return keyset.current() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// The same for bytes: one byte for the length of the key's name, the name, then iv and ciphertext.
    public byte[] seal(byte[] plain, String context) {
        byte[] keyId = keyset.current().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = encrypt(plain, context);
        return ByteBuffer.allocate(1 + keyId.length + sealed.length)
                .put((byte) keyId.length)
                .put(keyId)
                .put(sealed)
                .array();
    }

    /// The plain text; `SealBrokenException` where value, context or key is not the one it was sealed with.
    public String open(String sealed, String context) {
        int colon = sealed.indexOf(':');
        String keyId = sealed.substring(0, Math.max(colon, 0));
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(colon + 1));
            return new String(decrypt(keyId, bytes, context), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SealBrokenException("not a sealed value", e);
        }
    }

    public byte[] open(byte[] sealed, String context) {
        int start = sealed.length == 0 ? 0 : 1 + sealed[0];
        if (start < 1 || start > sealed.length) {
            throw new SealBrokenException("not a sealed value", null);
        }
        String keyId = new String(sealed, 1, start - 1, StandardCharsets.US_ASCII);
        return decrypt(keyId, Arrays.copyOfRange(sealed, start, sealed.length), context);
    }

    /// The same 32 bytes for the same text and context, for unique keys and look-up by equality; give it a normalised
    /// text.
    public byte[] blindIndex(String normalised, String context) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keyset.index());
            byte[] place = context.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(place.length).flip());
            mac.update(place);
            return mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private byte[] encrypt(byte[] plain, String context) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        SecretKey key = keyset.key(keyset.current()).orElseThrow();
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = Arrays.copyOf(iv, IV_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private byte[] decrypt(String keyId, byte[] sealed, String context) {
        SecretKey key = keyset.key(keyId)
                .orElseThrow(() -> new SealBrokenException("sealed with a key that the keyset does not hold", null));
        if (sealed.length <= IV_BYTES) {
            throw new SealBrokenException("not a sealed value", null);
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException("changed, or moved from another place", e);
        }
    }
}
