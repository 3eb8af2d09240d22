package org.campusfrontline.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.vault.Vault;

/// Values of a job as columns hold them: JSON, and sealed where it may quote what a person typed (input and result).
@Singleton
class JobText {

    private final ObjectMapper json;
    private final Vault vault;

    JobText(ObjectMapper json, Vault vault) {
        this.json = json;
        this.vault = vault;
    }

    String sealed(UUID job, String column, Object value) {
        return vault.seal(write(value), context(job, column));
    }

    String open(UUID job, String column, String sealed) {
        return vault.open(sealed, context(job, column));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a job's input, figures and result must be writable as JSON", e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the " + type.getSimpleName() + " that the job was given", e);
        }
    }

    String problem(List<Refusal> reasons) {
        return write(reasons.stream().map(StoredRefusal::of).toList());
    }

    List<Refusal> reasons(String problem) {
        return List.of(read(problem, StoredRefusal[].class)).stream()
                .map(StoredRefusal::refusal)
                .toList();
    }

    private static String context(UUID job, String column) {
        return "job." + column + "/" + job;
    }

    /// A code that some service's enum once stood for.
    private record StoredCode(String code, int status, boolean retryable) implements ProblemCode {}

    private record StoredRefusal(StoredCode code, String pointer, Map<String, Object> values) {
        static StoredRefusal of(Refusal refusal) {
            ProblemCode code = refusal.code();
            StoredCode stored = new StoredCode(code.code(), code.status(), code.retryable());
            return new StoredRefusal(stored, refusal.pointer(), refusal.values());
        }

        Refusal refusal() {
            return new Refusal(code, pointer, values);
        }
    }
}
