package org.campusfrontline.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/// Runs a use case once for a person's key. "The same request" means the same use case with the same arguments,
/// so white space and field order do not matter; the stored answer is the view that the use case returned.
@Singleton
class OnceOnly {

    private final AnswerStore answers;
    private final Caller caller;
    private final ObjectMapper json;

    OnceOnly(AnswerStore answers, Caller caller, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
    }

    @Nullable Object run(String key, InvocationContext call) throws Exception {
        String person = caller.person();
        return switch (answers.claim(person, key, hash(call))) {
            case AnswerStore.Claim.Fresh fresh -> first(person, key, call);
            case AnswerStore.Claim.Answered answered -> Outcome.done(read(answered.answer(), call.getMethod()));
            case AnswerStore.Claim.OtherRequest other -> Outcome.refused(CommonProblem.KEY_REUSED);
            case AnswerStore.Claim.InFlight inFlight -> Outcome.refused(CommonProblem.IN_FLIGHT);
        };
    }

    private @Nullable Object first(String person, String key, InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (result instanceof Outcome.Done<?> done) {
            answers.answer(person, key, json.writeValueAsString(done.value()));
        }
        return result;
    }

    private Object read(String answer, Method method) throws JsonProcessingException {
        ParameterizedType outcome = (ParameterizedType) method.getGenericReturnType();
        JavaType view = json.constructType(outcome.getActualTypeArguments()[0]);
        return json.readValue(answer, view);
    }

    private byte[] hash(InvocationContext call) throws JsonProcessingException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Method method = call.getMethod();
            digest.update(
                    (method.getDeclaringClass().getName() + "#" + method.getName()).getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(call.getParameters()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
