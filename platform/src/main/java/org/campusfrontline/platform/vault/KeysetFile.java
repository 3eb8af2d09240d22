package org.campusfrontline.platform.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The keyset as it lies on disk: `{"current": "k1", "keys": {"k1": "<base64>"}, "index": "<base64>"}`.
record KeysetFile(
        @Nullable String current,
        @Nullable Map<String, String> keys,
        @Nullable String index) {

    private static final JsonMapper JSON = new JsonMapper();

    static Keyset read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), KeysetFile.class).toKeyset(file);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new KeysetException("The keyset " + file + " is not the JSON that is wanted.", null);
        } catch (IOException e) {
            throw new KeysetException("The keyset " + file + " cannot be read; set campus.keyset-file.", e);
        }
    }

    private Keyset toKeyset(Path file) {
        if (current == null || keys == null || index == null) {
            throw new KeysetException("The keyset " + file + " needs current, keys and index.", null);
        }
        Map<String, byte[]> decoded = new HashMap<>();
        keys.forEach((id, key) -> decoded.put(id, key(file, id, key)));
        return new Keyset(current, decoded, key(file, "index", index));
    }

    private static byte[] key(Path file, String id, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new KeysetException("Key " + id + " of the keyset " + file + " is not base64.", null);
        }
    }
}
