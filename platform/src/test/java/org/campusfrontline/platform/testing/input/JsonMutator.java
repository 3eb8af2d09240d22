package org.campusfrontline.platform.testing.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils a good JSON value: odd values in any place, fields more, fewer and twice, bytes cut off or turned.
final class JsonMutator {

    private static final String MARK = "\u0001odd\u0001";
    private final Random random;

    JsonMutator(Random random) {
        this.random = random;
    }

    byte[] spoil(JsonNode good) {
        JsonNode spoilt = good.deepCopy();
        String text;
        switch (random.nextInt(6)) {
            case 0 -> text = OddValues.any(random);
            case 1 -> text = more(spoilt);
            case 2 -> text = fewer(spoilt);
            default -> text = replaced(spoilt);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> turned(bytes);
            default -> bytes;
        };
    }

    private byte[] turned(byte[] bytes) {
        byte[] turned = bytes.clone();
        for (int i = 0; i <= turned.length / 40 && turned.length > 0; i++) {
            turned[random.nextInt(turned.length)] = (byte) random.nextInt(256);
        }
        return turned;
    }

    private String more(JsonNode root) {
        if (root instanceof ObjectNode object) {
            String text = object.toString();
            String field = random.nextBoolean() || object.isEmpty()
                    ? "x" + random.nextInt(1_000)
                    : new ArrayList<>(object.properties()).getFirst().getKey();
            String comma = object.isEmpty() ? "" : ",";
            return text.substring(0, text.length() - 1) + comma + "\"" + field + "\":" + OddValues.any(random) + "}";
        }
        return OddValues.any(random);
    }

    private String fewer(JsonNode root) {
        if (root instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names =
                    object.properties().stream().map(entry -> entry.getKey()).toList();
            object.remove(names.get(random.nextInt(names.size())));
        }
        return root.toString();
    }

    /// Puts one to three odd values in place of values that stand anywhere in the tree.
    private String replaced(JsonNode root) {
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<JsonNode> holders = new ArrayList<>();
            collect(root, holders);
            if (holders.isEmpty()) {
                return OddValues.any(random);
            }
            mark(holders.get(random.nextInt(holders.size())));
        }
        String text = root.toString();
        String encoded = "\"\\u0001odd\\u0001\"";
        while (text.contains(encoded)) {
            int at = text.indexOf(encoded);
            text = text.substring(0, at) + OddValues.any(random) + text.substring(at + encoded.length());
        }
        return text;
    }

    private void mark(JsonNode holder) {
        if (holder instanceof ObjectNode object) {
            List<String> names =
                    object.properties().stream().map(entry -> entry.getKey()).toList();
            object.put(names.get(random.nextInt(names.size())), MARK);
        } else if (holder instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), array.textNode(MARK));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }
}
