package org.campusfrontline.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key of this request until its first use case takes it.
@RequestScoped
class RequestKey {

    private @Nullable String key;

    void offer(String offered) {
        key = offered;
    }

    Optional<String> take() {
        Optional<String> taken = Optional.ofNullable(key);
        key = null;
        return taken;
    }
}
