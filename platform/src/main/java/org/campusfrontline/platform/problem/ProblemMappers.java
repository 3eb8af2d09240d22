package org.campusfrontline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place where an exception becomes an answer; what nobody foresaw is logged once with its cause and answered
/// 500.
@Singleton
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private final ProblemWriter writer;
    private final RequestFaults faults;

    ProblemMappers(ProblemWriter writer, RequestFaults faults) {
        this.writer = writer;
        this.faults = faults;
    }

    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        return writer.answer(refused.reasons());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        return writer.answer(faults.of(invalid));
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return writer.answer(List.of(faults.of(unreadable)));
    }

    /// Named besides its parent, because the framework has a mapper of its own for it.
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched) {
        return unreadable(mismatched);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
    })
    public Response unauthenticated(SecurityException denied) {
        return answer(CommonProblem.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException denied) {
        return answer(CommonProblem.FORBIDDEN);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale) {
        return answer(CommonProblem.PRECONDITION_FAILED);
    }

    /// Where a parameter does not convert, the framework speaks of a path that is not there, also for a query.
    @ServerExceptionMapper
    public Response notFound(NotFoundException thrown, UriInfo uri) {
        return faults.isOfQuery(thrown, uri) ? writer.answer(List.of(faults.ofQuery())) : web(thrown);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException thrown) {
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = thrown.getResponse().getStatus();
        return status < 400 ? thrown.getResponse() : answer(StatusProblem.of(status));
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable thrown) {
        if (TransientFault.isBehind(thrown)) {
            LOG.warn("database is busy or away", thrown);
            return answer(CommonProblem.BUSY);
        }
        LOG.error("request failed", thrown);
        return answer(CommonProblem.INTERNAL);
    }

    private Response answer(ProblemCode code) {
        return writer.answer(List.of(Refusal.of(code)));
    }
}
