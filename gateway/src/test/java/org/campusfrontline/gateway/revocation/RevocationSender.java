package org.campusfrontline.gateway.revocation;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Sends revocations as volunteer-service does.
final class RevocationSender implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    RevocationSender(String brokers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    static String value(String subject, String tokenId, String notBefore, long version) {
        return new JsonObject()
                .put("subject", subject)
                .put("jti", tokenId)
                .put("notBefore", notBefore)
                .put("version", version)
                .encode();
    }

    void send(String key, String value) {
        try {
            producer.send(new ProducerRecord<>("volunteer.revocation.v1", key, value))
                    .get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
