package org.campusfrontline.volunteer.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.volunteer.webhook.Hook;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.campusfrontline.volunteer.webhook.rule.Verdict;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.Signature;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Secrets.Signing SECRET = new Secrets.Signing(Signature.secret(new byte[32]), Optional.empty());
    private static Vertx vertx;
    private Hook hook;

    @BeforeAll
    static void vertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void hook() {
        hook = new Hook();
    }

    @AfterEach
    void closeHook() {
        hook.close();
    }

    @Test
    void postsTheMessageSigned() {
        Message message = Message.ping(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);

        Attempt attempt = receiver(AMPLE).call(to(hook.url()), List.of(SECRET), message);

        assertThat(attempt.verdict()).isEqualTo(Verdict.DELIVERED);
        assertThat(attempt.status()).contains(204);
        Hook.Call call = hook.calls().getFirst();
        assertThat(call.body()).isEqualTo(message.body());
        assertThat(call.id()).isEqualTo(message.id().toString());
        assertThat(call.headers().get("content-type")).startsWith("application/cloudevents+json");
        long second = Long.parseLong(call.headers().get("webhook-timestamp"));
        assertThat(Instant.ofEpochSecond(second)).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(call.headers().get("webhook-signature"))
                .isEqualTo(Signature.of(List.of(SECRET.secret()), call.id(), second, call.body()));
    }

    @Test
    void signsWithoutASecretThatHasEnded() {
        Secrets.Signing ended = new Secrets.Signing(
                Signature.secret(new byte[31]), Optional.of(Instant.now().minusSeconds(1)));

        call(receiver(AMPLE), hook.url(), ended, SECRET);

        assertThat(hook.calls().getFirst().headers().get("webhook-signature")).doesNotContain(" ");
    }

    @Test
    void followsNoRedirect() {
        try (Hook elsewhere = new Hook()) {
            hook.answer(call -> new Hook.Reply(307, Map.of("location", elsewhere.url()), 0));

            Attempt attempt = call(receiver(AMPLE), hook.url(), SECRET);

            assertThat(attempt.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(attempt.fault()).contains(Fault.REDIRECT);
            assertThat(attempt.status()).contains(307);
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void takes410ForTheEnd() {
        hook.answer(call -> Hook.Reply.of(410));

        assertThat(call(receiver(AMPLE), hook.url(), SECRET).verdict()).isEqualTo(Verdict.GONE);
    }

    @Test
    void hearsWhenToComeAgain() {
        hook.answer(call -> new Hook.Reply(503, Map.of("retry-after", "120"), 0));

        assertThat(call(receiver(AMPLE), hook.url(), SECRET).retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void waitsNoLongerThanTheDeadline() {
        CountDownLatch end = new CountDownLatch(1);
        hook.answer(call -> {
            await(end);
            return Hook.Reply.of(200);
        });

        Attempt attempt = call(receiver(SHORT), hook.url(), SECRET);
        end.countDown();

        assertThat(attempt.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(attempt.fault()).isPresent().get().isIn(Fault.TIMEOUT, Fault.BROKEN);
        assertThat(attempt.status()).isEmpty();
    }

    @Test
    void readsNoLongAnswerAndIsNotHeldUpByIt() {
        hook.answer(call -> new Hook.Reply(200, Map.of(), 64 * 1024 * 1024));

        Attempt attempt = call(receiver(AMPLE), hook.url(), SECRET);

        assertThat(attempt.delivered()).isTrue();
        hook.answer(call -> Hook.Reply.of(200));
        assertThat(call(receiver(AMPLE), hook.url(), SECRET).delivered()).isTrue();
    }

    @Test
    void tellsABrokenConnectionFromNone() throws IOException {
        hook.answer(call -> Hook.Reply.of(0));
        assertThat(call(receiver(AMPLE), hook.url(), SECRET).fault()).contains(Fault.BROKEN);

        try (Socket deaf = new Socket()) {
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThat(call(receiver(AMPLE), "http://127.0.0.1:" + deaf.getLocalPort() + "/", SECRET)
                            .fault())
                    .contains(Fault.NOT_CONNECTED);
        }
    }

    @Test
    void takesNoPlainAnswerWhereTlsIsWanted() {
        Attempt attempt = call(receiver(SHORT), "https://127.0.0.1:" + hook.port() + "/", SECRET);

        assertThat(attempt.delivered()).isFalse();
        assertThat(hook.calls()).isEmpty();
    }

    @Test
    void callsNoAddressThatIsNotAllowed() {
        Receiver strict = receiver(AMPLE, new TestSettings(Optional.empty(), AMPLE), new AddressBook());

        assertThat(call(strict, hook.url(), SECRET).fault()).contains(Fault.ADDRESS_REFUSED);
        assertThat(call(strict, "https://169.254.169.254/latest/meta-data", SECRET)
                        .fault())
                .contains(Fault.ADDRESS_REFUSED);
        assertThat(hook.calls()).isEmpty();
    }

    @Test
    void refusesAHostOfWhichOneAddressIsNotAllowed() {
        Receiver receiver = receiver(
                AMPLE, TestSettings.loopback(AMPLE), new Names(List.of(address("127.0.0.1"), address("10.0.0.1"))));

        assertThat(call(receiver, "http://hooks.example:" + hook.port() + "/", SECRET)
                        .fault())
                .contains(Fault.ADDRESS_REFUSED);
    }

    /// A name that means our receiver when it is asked for the first time and another machine ever after: the call goes
    /// to the address that was checked.
    @Test
    void connectsToTheAddressThatItChecked() {
        Names names = new Names(List.of(address("127.0.0.1")), List.of(address("192.168.0.1")));
        Receiver receiver = receiver(AMPLE, TestSettings.loopback(AMPLE), names);
        String url = "http://rebinding.example:" + hook.port() + "/";

        assertThat(call(receiver, url, SECRET).delivered()).isTrue();
        assertThat(hook.calls().getFirst().headers().get("host")).startsWith("rebinding.example");
        assertThat(names.asked).isEqualTo(1);

        assertThat(call(receiver, url, SECRET).fault()).contains(Fault.ADDRESS_REFUSED);
        assertThat(hook.calls()).hasSize(1);
    }

    @Test
    void saysThatANameIsUnknown() {
        assertThat(call(receiver(AMPLE, TestSettings.loopback(AMPLE), new Names()), hook.url(), SECRET)
                        .fault())
                .contains(Fault.UNKNOWN_HOST);
    }

    private static Receiver receiver(Duration deadline) {
        return receiver(deadline, TestSettings.loopback(deadline), new AddressBook());
    }

    private static Receiver receiver(Duration deadline, TestSettings settings, AddressBook names) {
        return new Receiver(vertx, new Door(names, settings), settings, Clock.systemUTC());
    }

    private static Attempt call(Receiver receiver, String url, Secrets.Signing... secrets) {
        Message message = Message.ping(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
        return receiver.call(to(url), List.of(secrets), message);
    }

    private static Subscription to(String url) {
        return new Subscription(
                UUID.randomUUID(),
                new Subscription.Wish("test", url, List.of("hours-booked")),
                null,
                null,
                null,
                SubscriptionState.ACTIVE,
                null,
                "P1",
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Answers each question with the next of these, the last one again and again.
    private static final class Names extends AddressBook {
        private final List<List<InetAddress>> answers = new ArrayList<>();
        private int asked;

        @SafeVarargs
        Names(List<InetAddress>... answers) {
            this.answers.addAll(List.of(answers));
        }

        @Override
        public List<InetAddress> addresses(String host) throws UnknownHostException {
            if (answers.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return answers.get(Math.min(asked++, answers.size() - 1));
        }
    }
}
