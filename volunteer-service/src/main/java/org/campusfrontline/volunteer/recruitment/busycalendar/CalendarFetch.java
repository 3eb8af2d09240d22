package org.campusfrontline.volunteer.recruitment.busycalendar;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyCalendarProblem;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.CalendarAddress;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.CalendarBounds;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.PublicAddress;
import org.jspecify.annotations.Nullable;

/// Fetches a calendar from the address that a person gave. The name is looked up once, every address of it is judged,
/// and the connection goes to the one that was judged, so that a name cannot answer differently the second time. Each
/// redirection is judged anew.
@Singleton
class CalendarFetch {

    private static final int MOST_REDIRECTIONS = 3;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private final Vertx vertx;
    private final BusyCalendarSettings settings;

    CalendarFetch(Vertx vertx, BusyCalendarSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /// What an address said, before a redirection is followed.
    private record Reply(
            int status, @Nullable String location, @Nullable String etag, String text) {}

    /// Whether an address is one that would be asked at all; its name is not looked up.
    boolean takes(String address) {
        return CalendarAddress.of(address, campusHosts()).isPresent();
    }

    CalendarAnswer fetch(String address, @Nullable String etag) {
        String next = address;
        for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
            Optional<CalendarAddress> parsed = CalendarAddress.of(next, campusHosts());
            Optional<InetAddress> server = parsed.flatMap(CalendarFetch::server);
            if (parsed.isEmpty() || server.isEmpty()) {
                return failed(BusyCalendarProblem.ADDRESS_NOT_TAKEN);
            }
            Optional<Reply> reply = ask(parsed.get(), server.get(), etag);
            if (reply.isEmpty()) {
                return failed(BusyCalendarProblem.ADDRESS_SILENT);
            }
            String location = reply.get().location();
            if (!REDIRECTIONS.contains(reply.get().status()) || location == null) {
                return answer(reply.get());
            }
            next = parsed.get().resolve(location);
        }
        return failed(BusyCalendarProblem.ADDRESS_NOT_TAKEN);
    }

    private static CalendarAnswer answer(Reply reply) {
        return switch (reply.status()) {
            case OK -> new CalendarAnswer.Text(reply.text(), reply.etag());
            case NOT_MODIFIED -> new CalendarAnswer.Unchanged();
            default ->
                new CalendarAnswer.Failed(
                        Refusal.of(BusyCalendarProblem.ADDRESS_REFUSES).with("status", reply.status()));
        };
    }

    private static CalendarAnswer failed(BusyCalendarProblem problem) {
        return new CalendarAnswer.Failed(Refusal.of(problem));
    }

    private Set<String> campusHosts() {
        return settings.campusHosts().orElse(Set.of());
    }

    /// Empty for a name that leads to any address that is not public.
    private static Optional<InetAddress> server(CalendarAddress address) {
        try {
            List<InetAddress> all = Arrays.asList(InetAddress.getAllByName(address.host()));
            boolean may = address.ofCampus() || all.stream().allMatch(PublicAddress::is);
            return may ? all.stream().findFirst() : Optional.empty();
        } catch (UnknownHostException nobody) {
            return Optional.empty();
        }
    }

    private Optional<Reply> ask(CalendarAddress address, InetAddress server, @Nullable String etag) {
        long millis = settings.deadline().toMillis();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setForceSni(true)
                .setConnectTimeout((int) millis)
                .setIdleTimeout((int) Math.max(1, millis / 1_000)));
        try {
            RequestOptions options = new RequestOptions()
                    .setMethod(HttpMethod.GET)
                    .setServer(SocketAddress.inetSocketAddress(address.port(), server.getHostAddress()))
                    .setHost(address.host())
                    .setPort(address.port())
                    .setSsl(address.secure())
                    .setURI(address.path())
                    .setFollowRedirects(false)
                    .putHeader("Accept", "text/calendar");
            if (etag != null) {
                options.putHeader("If-None-Match", etag);
            }
            return Optional.of(client.request(options)
                    .compose(request -> request.send().compose(CalendarFetch::reply))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(millis, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException silent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            client.close();
        }
    }

    /// What is too large is cut off one beyond the bound, where the bound refuses it.
    private static Future<Reply> reply(HttpClientResponse response) {
        Promise<Reply> told = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(piece -> {
            body.appendBuffer(piece, 0, Math.min(piece.length(), CalendarBounds.MOST_CHARACTERS + 1 - body.length()));
            if (body.length() > CalendarBounds.MOST_CHARACTERS) {
                told.tryComplete(reply(response, body));
                response.request().reset();
            }
        });
        response.exceptionHandler(told::tryFail);
        response.endHandler(end -> told.tryComplete(reply(response, body)));
        return told.future();
    }

    private static Reply reply(HttpClientResponse response, Buffer body) {
        return new Reply(
                response.statusCode(),
                response.getHeader("Location"),
                response.getHeader("ETag"),
                body.toString(StandardCharsets.UTF_8));
    }
}
