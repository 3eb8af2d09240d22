package org.campusfrontline.platform.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;

/// Takes the key from the header into the request's scope; none where one is needed is 428.
@Provider
@Idempotent
class IdempotencyFilter implements ContainerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,80}");
    private final RequestKey requestKey;

    IdempotencyFilter(RequestKey requestKey) {
        this.requestKey = requestKey;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            throw new RefusedException(List.of(Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REQUIRED)));
        }
        if (!KEY.matcher(key).matches()) {
            throw new RefusedException(
                    List.of(Refusal.of(CommonProblem.INVALID_HEADER).with("header", HEADER)));
        }
        requestKey.offer(key);
    }
}
