package org.campusfrontline.platform.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.request.RequestFacts;

/// Makes the answer from refusals: the first one's code and status, and every one in `errors` when there are several or
/// a field is named.
@Singleton
public class ProblemWriter {

    private static final int RETRY_SECONDS = 2;
    private final ProblemCatalogue catalogue;
    private final RequestFacts request;

    ProblemWriter(ProblemCatalogue catalogue, RequestFacts request) {
        this.catalogue = catalogue;
        this.request = request;
    }

    public Response answer(List<Refusal> reasons) {
        Problem problem = problem(reasons, request.language(), request.path(), request.requestId());
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem);
        if (problem.status() == 503) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    /// Usable outside a JAX-RS request too, where the HTTP layer itself refuses.
    public Problem problem(List<Refusal> reasons, Language language, String path, String requestId) {
        Refusal first = reasons.getFirst();
        List<Problem.Fault> faults = new ArrayList<>();
        for (Refusal reason : reasons) {
            if (reasons.size() > 1 || !reason.pointer().isEmpty()) {
                faults.add(fault(reason, language));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>(first.values());
        return new Problem(
                Problem.typeOf(first.code()),
                catalogue.title(first.code(), language, values),
                first.code().status(),
                catalogue.detail(first.code(), language, values),
                first.code().code(),
                path,
                requestId,
                first.code().retryable(),
                faults,
                values);
    }

    private Problem.Fault fault(Refusal reason, Language language) {
        return new Problem.Fault(
                reason.pointer(),
                reason.code().code(),
                catalogue.title(reason.code(), language, reason.values()),
                reason.values());
    }
}
