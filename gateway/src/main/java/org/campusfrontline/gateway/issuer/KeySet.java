package org.campusfrontline.gateway.issuer;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The issuer's RSA keys by key id; keys for other uses or of under 2048 bits are left out.
public record KeySet(Map<String, RSAPublicKey> keys) {

    public static final KeySet NONE = new KeySet(Map.of());

    private static final int LEAST_BITS = 2048;

    public KeySet {
        keys = Map.copyOf(keys);
    }

    /// The key of that id; a token without an id may use the only key there is.
    public @Nullable RSAPublicKey find(@Nullable String id) {
        if (id != null) {
            return keys.get(id);
        }
        return keys.size() == 1 ? keys.values().iterator().next() : null;
    }

    /// Whether this very key still counts; told apart by identity, which [#of] keeps for unchanged keys.
    public boolean holds(RSAPublicKey key) {
        for (RSAPublicKey held : keys.values()) {
            if (held == key) {
                return true;
            }
        }
        return false;
    }

    static KeySet of(JsonObject document, KeySet before) {
        Map<String, RSAPublicKey> keys = new HashMap<>();
        JsonArray entries = document.getJsonArray("keys", new JsonArray());
        for (int i = 0; i < entries.size(); i++) {
            JsonObject entry = entries.getJsonObject(i);
            if (usable(entry)) {
                RSAPublicKey key = key(entry);
                String id = entry.getString("kid", "");
                RSAPublicKey known = before.keys.get(id);
                if (key.getModulus().bitLength() >= LEAST_BITS) {
                    keys.put(id, key.equals(known) ? known : key);
                }
            }
        }
        return new KeySet(keys);
    }

    private static boolean usable(JsonObject entry) {
        return "RSA".equals(entry.getString("kty"))
                && "sig".equals(entry.getString("use", "sig"))
                && "RS256".equals(entry.getString("alg", "RS256"));
    }

    private static RSAPublicKey key(JsonObject entry) {
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(number(entry, "n"), number(entry, "e"));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("a key of the issuer is not usable", unusable);
        }
    }

    private static BigInteger number(JsonObject entry, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(entry.getString(member, "")));
    }
}
