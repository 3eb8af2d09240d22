package org.campusfrontline.platform.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys in use: one to seal with, older ones to open with, one for blind indexes; each 32 bytes.
final class Keyset {

    private static final int KEY_BYTES = 32;
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,16}");
    private final String current;
    private final Map<String, SecretKey> keys = new HashMap<>();
    private final SecretKey index;

    Keyset(String current, Map<String, byte[]> keys, byte[] index) {
        this.current = current;
        keys.forEach((id, key) -> this.keys.put(checkedId(id), key(id, key, "AES")));
        this.index = key("index", index, "HmacSHA256");
        if (!keys.containsKey(current)) {
            throw new KeysetException("The keyset has no key named " + current + ", its current one.", null);
        }
    }

    String current() {
        return current;
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    SecretKey index() {
        return index;
    }

    private static String checkedId(String id) {
        if (!KEY_ID.matcher(id).matches()) {
            throw new KeysetException("A key's name is 1 to 16 letters, digits, - or _, not " + id + ".", null);
        }
        return id;
    }

    private static SecretKey key(String id, byte[] key, String algorithm) {
        if (key.length != KEY_BYTES) {
            throw new KeysetException(
                    "Key " + id + " of the keyset has " + key.length + " bytes; it needs " + KEY_BYTES + ".", null);
        }
        return new SecretKeySpec(key, algorithm);
    }
}
