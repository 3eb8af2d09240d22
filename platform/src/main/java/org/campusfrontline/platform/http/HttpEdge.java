package org.campusfrontline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.problem.Problem;
import org.campusfrontline.platform.problem.ProblemWriter;
import org.campusfrontline.platform.problem.StatusProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What happens before and around JAX-RS: request id, safe headers, and problems where the HTTP layer itself refuses.
@Singleton
class HttpEdge {

    private static final int BEFORE_ALL = 1000;
    private static final int LONGEST_NUMBER = 18;
    private static final long LINGER_MILLIS = 10_000;
    private static final Pattern WELL_FORMED_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private final Ids ids;
    private final ProblemWriter problems;
    private final ObjectMapper json;
    private final long largestBody;

    HttpEdge(
            Ids ids,
            ProblemWriter problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.ids = ids;
        this.problems = problems;
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void filters(@Observes Filters filters) {
        filters.register(this::mark, BEFORE_ALL);
    }

    void failures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseLargeBody).failureHandler(this::answerFailure);
    }

    private void mark(RoutingContext request) {
        String given = request.request().getHeader("X-Request-Id");
        String id = given != null && WELL_FORMED_ID.matcher(given).matches()
                ? given
                : ids.next().toString();
        request.put(RequestFacts.REQUEST_ID, id);
        request.response().putHeader("X-Request-Id", id).putHeader("X-Content-Type-Options", "nosniff");
        request.addHeadersEndHandler(end -> keepNowhere(request.response().headers()));
        request.next();
    }

    /// What an endpoint does not say otherwise of itself is kept by nobody.
    private static void keepNowhere(MultiMap answer) {
        if (!answer.contains("Cache-Control")) {
            answer.set("Cache-Control", "no-store");
        }
    }

    /// The framework's own check closes the connection without a word.
    private void refuseLargeBody(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        if (length == null || (length.length() < LONGEST_NUMBER && Long.parseLong(length) <= largestBody)) {
            request.next();
            return;
        }
        request.response().putHeader("Connection", "close");
        answer(request, CommonProblem.BODY_TOO_LARGE.status());
        linger(request);
    }

    /// Reads on for a while, since most clients look for the answer only when all is sent, then closes.
    private static void linger(RoutingContext request) {
        HttpServerRequest rest = request.request();
        rest.handler(part -> {}).resume();
        request.vertx().setTimer(LINGER_MILLIS, over -> rest.connection().close());
    }

    private void answerFailure(RoutingContext request) {
        int status = request.statusCode();
        if (request.response().headWritten() || status < 400 || status == 401 || status >= 500) {
            request.next();
            return;
        }
        answer(request, status);
    }

    private void answer(RoutingContext request, int status) {
        Problem problem = problems.problem(
                List.of(Refusal.of(StatusProblem.of(status))),
                RequestFacts.languageOf(request),
                request.normalizedPath(),
                RequestFacts.requestIdOf(request));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body(problem));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always writable", e);
        }
    }
}
