package org.campusfrontline.volunteer.webhook.subscription;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What can be subscribed to: every event type that the AsyncAPI document names on these topics. Topics with names,
/// roles or tokens of people are not among them.
@Singleton
public class EventTypes {

    static final Set<String> TOPICS = Set.of(
            "volunteer.activity.v1",
            "volunteer.signup.v1",
            "volunteer.hours.v1",
            "volunteer.quota.v1",
            "volunteer.emergency.v1",
            "volunteer.unit.v1");
    private static final String DOCUMENT = "contract/asyncapi.yaml";
    private final List<EventType> types;

    EventTypes() {
        this.types = List.copyOf(read());
    }

    /// `fullName` is what `type` says in the body.
    public record EventType(String name, String fullName, String topic, String description) {}

    public List<EventType> all() {
        return types;
    }

    public Optional<EventType> find(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    public Set<String> topicsOf(Collection<String> names) {
        return types.stream()
                .filter(type -> names.contains(type.name()))
                .map(EventType::topic)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<EventType> read() {
        Map<String, Object> document = document();
        Map<String, Object> messages = map(map(document.get("components")).get("messages"));
        List<EventType> found = new ArrayList<>();
        for (Object channel : map(document.get("channels")).values()) {
            Map<String, Object> words = map(channel);
            String topic = String.valueOf(words.get("address"));
            if (TOPICS.contains(topic)) {
                for (String name : map(words.get("messages")).keySet()) {
                    Map<String, Object> message = map(messages.get(name));
                    found.add(new EventType(
                            String.valueOf(message.get("title")),
                            String.valueOf(message.get("name")),
                            topic,
                            String.valueOf(words.get("description"))));
                }
            }
        }
        return found;
    }

    private static Map<String, Object> document() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException(DOCUMENT + " is not the document that is wanted");
    }
}
