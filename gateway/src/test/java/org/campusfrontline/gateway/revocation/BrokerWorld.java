package org.campusfrontline.gateway.revocation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.broker.Topic;

/// A real broker with the topic of revocations, which holds one before the gateway starts.
public class BrokerWorld implements QuarkusTestResourceLifecycleManager {

    static final String EARLY = "P0777";

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        TestParts.createTopics(List.of(new Topic("volunteer.revocation.v1", 3, true)));
        try (RevocationSender sender = new RevocationSender(TestParts.bootstrapServers())) {
            sender.send(EARLY, RevocationSender.value(EARLY, null, "2100-01-01T00:00:00Z", 1));
        }
        return Map.of("kafka.bootstrap.servers", TestParts.bootstrapServers());
    }

    @Override
    public void stop() {
        // the broker is shared by all tests of this JVM and dies with it
    }
}
