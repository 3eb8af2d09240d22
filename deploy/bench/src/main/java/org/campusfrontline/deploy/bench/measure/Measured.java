package org.campusfrontline.deploy.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Figures in the order in which they came, and the aims that they are held against.
public final class Measured {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public record Aim(String figure, String aim, double value, boolean held) {}

    public void figure(String name, double value) {
        figures.put(name, value);
    }

    public void atMost(String name, double limit, double value) {
        figure(name, value);
        aims.add(new Aim(name, "at most " + plain(limit), value, value <= limit));
    }

    public void atLeast(String name, double limit, double value) {
        figure(name, value);
        aims.add(new Aim(name, "at least " + plain(limit), value, value >= limit));
    }

    /// One more row of a list among the figures; it may leave out what others have.
    public void row(String list, Map<String, Object> row) {
        rows.computeIfAbsent(list, name -> new ArrayList<>()).add(row);
    }

    /// What a reader of the figures has to know to read them rightly.
    public void note(String text) {
        notes.add(text);
    }

    public boolean held() {
        return aims.stream().allMatch(Aim::held);
    }

    public ObjectNode json(String name) {
        ObjectNode json = JSON.createObjectNode().put("name", name).put("machine", Machine.describe());
        ObjectNode all = json.putObject("figures");
        figures.forEach(all::put);
        rows.forEach((list, of) -> all.set(list, JSON.valueToTree(of)));
        ArrayNode held = json.putArray("aims");
        aims.forEach(aim -> held.addObject()
                .put("figure", aim.figure())
                .put("aim", aim.aim())
                .put("value", aim.value())
                .put("held", aim.held()));
        if (!notes.isEmpty()) {
            json.set("notes", JSON.valueToTree(notes));
        }
        return json;
    }

    /// Rows of a Markdown table, and the notes as a list.
    public String table() {
        StringBuilder table = new StringBuilder("| figure | value | aim | held |\n|---|---|---|---|\n");
        figures.forEach((name, value) -> {
            Aim aim = aims.stream()
                    .filter(one -> one.figure().equals(name))
                    .findFirst()
                    .orElse(null);
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            name,
                            plain(value),
                            aim == null ? "" : aim.aim(),
                            aim == null ? "" : aim.held() ? "yes" : "no"));
        });
        rows.forEach((list, of) -> table.append(table(list, of)));
        if (!notes.isEmpty()) {
            table.append("\n- ").append(String.join("\n- ", notes)).append('\n');
        }
        return table.toString();
    }

    private static String table(String list, List<Map<String, Object>> rows) {
        Set<String> heads = new LinkedHashSet<>();
        Map<String, List<Map<String, Object>>> inner = new LinkedHashMap<>();
        rows.forEach(row -> row.forEach((head, cell) -> {
            if (cell instanceof List<?> inside) {
                inner.computeIfAbsent(head, name -> new ArrayList<>()).addAll(inside(row, inside));
            } else {
                heads.add(head);
            }
        }));
        StringBuilder table = new StringBuilder("\n" + list + ":\n\n| " + String.join(" | ", heads) + " |\n");
        table.append("|---".repeat(heads.size())).append("|\n");
        for (Map<String, Object> row : rows) {
            heads.forEach(head -> table.append("| ").append(cell(row.get(head))).append(' '));
            table.append("|\n");
        }
        inner.forEach((name, of) -> table.append(table(name, of)));
        return table.toString();
    }

    /// The rows inside a row, each behind the first cell of the one that it belongs to.
    private static List<Map<String, Object>> inside(Map<String, Object> row, List<?> list) {
        Map.Entry<String, Object> first = row.entrySet().iterator().next();
        List<Map<String, Object>> inside = new ArrayList<>();
        for (Object one : list) {
            Map<String, Object> cells = new LinkedHashMap<>(Map.of(first.getKey(), first.getValue()));
            if (one instanceof Map<?, ?> known) {
                known.forEach((head, cell) -> cells.put(String.valueOf(head), cell));
            }
            inside.add(cells);
        }
        return inside;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> plain(number);
            default -> value.toString();
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%d", (long) value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
