package org.campusfrontline.volunteer.webhook.delivery;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.campusfrontline.volunteer.webhook.rule.Target;
import org.campusfrontline.volunteer.webhook.rule.Verdict;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.Signature;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;
import org.jspecify.annotations.Nullable;

/// Calls receivers: signed, within a deadline, no redirect followed, no more of the answer read than its head and a few
/// kilobytes that let the connection be used again.
@Singleton
public class Receiver {

    private static final int READ_AT_MOST = 16 * 1024;
    private static final int POOL = 16;
    private static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";
    private final Vertx vertx;
    private final HttpClient client;
    private final Door door;
    private final Clock clock;
    private final Duration deadline;

    Receiver(Vertx vertx, Door door, WebhookSettings settings, Clock clock) {
        this.vertx = vertx;
        this.door = door;
        this.clock = clock;
        this.deadline = settings.deadline();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(deadline.toMillis()))
                .setMaxPoolSize(Math.max(POOL, settings.parallel())));
    }

    /// Blocks until the answer's head is there, or the deadline.
    public Attempt call(Subscription subscription, List<Secrets.Signing> secrets, Message message) {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        List<String> signing = secrets.stream()
                .filter(secret -> secret.signsAt(at))
                .map(Secrets.Signing::secret)
                .toList();
        try {
            Target target = Target.read(subscription.wish().url()).orElseThrow();
            Optional<InetAddress> address = door.open(target);
            if (address.isEmpty()) {
                return failed(Fault.ADDRESS_REFUSED, at, begun);
            }
            Answer answer = answer(options(target, address.get(), signing, message, at), message);
            return attempt(answer, at, begun);
        } catch (UnknownHostException unknown) {
            return failed(Fault.UNKNOWN_HOST, at, begun);
        } catch (TimeoutException slow) {
            return failed(Fault.TIMEOUT, at, begun);
        } catch (ExecutionException broken) {
            return failed(faultOf(broken.getCause()), at, begun);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(Fault.BROKEN, at, begun);
        }
    }

    private record Answer(int status, Optional<Duration> retryAfter) {}

    private RequestOptions options(
            Target target, InetAddress address, List<String> signing, Message message, Instant at) {
        long second = at.getEpochSecond();
        String id = message.id().toString();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.pathAndQuery())
                .setFollowRedirects(false)
                .putHeader("content-type", CONTENT_TYPE)
                .putHeader("user-agent", "campus-frontline-webhook/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(second))
                .putHeader("webhook-signature", Signature.of(signing, id, second, message.body()));
    }

    private Answer answer(RequestOptions options, Message message)
            throws ExecutionException, InterruptedException, TimeoutException {
        Future<Answer> answer = client.request(options).compose(request -> {
            long timer = vertx.setTimer(deadline.toMillis(), late -> request.reset());
            return request.send(message.body())
                    .map(response -> read(request, response))
                    .onFailure(broken -> vertx.cancelTimer(timer))
                    .onSuccess(head -> vertx.cancelTimer(timer));
        });
        return answer.toCompletionStage().toCompletableFuture().get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The head tells all; what follows is thrown away, and with it the connection where it is long or does not end.
    private Answer read(HttpClientRequest request, HttpClientResponse response) {
        long late = vertx.setTimer(deadline.toMillis(), now -> request.reset());
        long[] seen = {0};
        response.exceptionHandler(broken -> vertx.cancelTimer(late));
        response.endHandler(end -> vertx.cancelTimer(late));
        response.handler(part -> {
            seen[0] += part.length();
            if (seen[0] > READ_AT_MOST) {
                request.reset();
            }
        });
        return new Answer(response.statusCode(), retryAfter(response.getHeader("retry-after")));
    }

    /// In seconds; the other form, a date, is not worth a clock that may differ.
    private static Optional<Duration> retryAfter(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    private static Fault faultOf(@Nullable Throwable cause) {
        return switch (cause) {
            case SSLException tls -> Fault.TLS;
            case ConnectException refused -> Fault.NOT_CONNECTED;
            case TimeoutException slow -> Fault.TIMEOUT;
            case null, default -> Fault.BROKEN;
        };
    }

    private static Attempt attempt(Answer answer, Instant at, long begun) {
        return new Attempt(
                Verdict.ofStatus(answer.status()),
                Optional.of(answer.status()),
                Fault.ofStatus(answer.status()),
                at,
                since(begun),
                answer.retryAfter());
    }

    private static Attempt failed(Fault fault, Instant at, long begun) {
        return new Attempt(Verdict.FAILED, Optional.empty(), Optional.of(fault), at, since(begun), Optional.empty());
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
