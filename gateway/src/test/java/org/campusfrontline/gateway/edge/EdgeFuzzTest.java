package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Requests damaged at random: each gets an answer that blames the request, and none harms the next.
@QuarkusTest
@WithTestResource(OutsideWorld.class)
class EdgeFuzzTest {

    private static final Logger LOG = Logger.getLogger(EdgeFuzzTest.class);
    private static final int ROUNDS = 1_500;
    private static final String ODD = "\r\n\t \0%/;:\\.?#&=,\"<>\u007f\u00ff\u0080";

    @Inject
    EdgeServer server;

    @Test
    void noDamageIsAnsweredWithAFaultOfOurs() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        LOG.infof("fuzz seed: %d (repeat with -Dfuzz.seed=%d)", seed, seed);
        SplittableRandom random = new SplittableRandom(seed);
        Client client = new Client(server.port());
        String good = "POST /api/volunteer/v1/echo?q=%E5%BF%97 HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer "
                + client.token().substring(0, 40) + "\r\nAccept-Language: en;q=0.5\r\nX-Request-Id: abcdefgh\r\n"
                + "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 5\r\nConnection: close\r\n\r\nhello";

        int answered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = damage(good, random);

            RawConnection.Answer answer = exchange(damaged);

            assertThat(answer.status())
                    .as("round %d of seed %d: %s", round, seed, damaged)
                    .matches(status -> status == 0 || status >= 400 && status < 500 || status == 501);
            answered += answer.status() == 0 ? 0 : 1;
            if (answer.body().startsWith("{")) {
                assertThat(new JsonObject(answer.body()).getString("code")).startsWith("GTW-");
            }
        }

        assertThat(answered).isGreaterThan(ROUNDS * 2 / 3);
        assertThat(client.get("/api/volunteer/v1/echo").statusCode()).isEqualTo(200);
    }

    private RawConnection.Answer exchange(String bytes) {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(bytes.getBytes(StandardCharsets.ISO_8859_1));
            connection.finishSending();
            return connection.answer();
        }
    }

    private static String damage(String good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(good);
        int wounds = random.nextInt(1, 4);
        for (int i = 0; i < wounds; i++) {
            int at = random.nextInt(text.length());
            char odd = ODD.charAt(random.nextInt(ODD.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.setCharAt(at, odd);
                case 1 -> text.insert(at, odd);
                case 2 -> text.deleteCharAt(at);
                case 3 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
        }
        return text.toString();
    }
}
