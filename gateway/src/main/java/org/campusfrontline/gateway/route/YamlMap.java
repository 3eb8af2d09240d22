package org.campusfrontline.gateway.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A mapping of the route file that remembers where each value stands; double and unknown keys are faults.
final class YamlMap {

    private final FaultLog faults;
    private final Mark mark;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlMap(Node node, Set<String> known, FaultLog faults) {
        this.faults = faults;
        this.mark = node.getStartMark();
        if (!(node instanceof MappingNode map)) {
            faults.add(mark, "a mapping is expected here");
            return;
        }
        for (NodeTuple entry : map.getValue()) {
            put(entry, known);
        }
    }

    private void put(NodeTuple entry, Set<String> known) {
        Node keyNode = entry.getKeyNode();
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.isEmpty() && !known.contains(key)) {
            faults.add(
                    keyNode.getStartMark(),
                    "unknown key \"%s\"; known here: %s".formatted(key, String.join(", ", sorted(known))));
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            faults.add(keyNode.getStartMark(), "key \"" + key + "\" stands here twice");
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    Mark mark() {
        return mark;
    }

    Mark markOf(String key) {
        Node node = values.get(key);
        return node == null ? mark : node.getStartMark();
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(node, key));
    }

    /// The text, or an empty one and a fault where it is missing.
    String required(String key) {
        if (!has(key)) {
            faults.add(mark, "\"" + key + "\" is missing");
        }
        return text(key).orElse("");
    }

    List<Node> list(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return List.copyOf(sequence.getValue());
        }
        faults.add(node.getStartMark(), "\"" + key + "\" must be a list");
        return List.of();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key).forEach(node -> scalar(node, key).ifPresent(texts::add));
        return texts;
    }

    private Optional<String> scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        faults.add(node.getStartMark(), "\"" + key + "\" must be a plain value");
        return Optional.empty();
    }
}
