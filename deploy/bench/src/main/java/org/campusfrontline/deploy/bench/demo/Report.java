package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a run found: figures, times, and comparisons of what is with what should be.
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    public record Figure(String name, double value, String unit) {}

    public record Comparison(String name, String expected, String found, boolean equal) {}

    public void figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit));
    }

    public void time(String name, Duration took) {
        figure(name, took.toMillis() / 1000.0, "s");
    }

    public void compare(String name, Object expected, Object found) {
        comparisons.add(new Comparison(name, expected.toString(), found.toString(), expected.equals(found)));
    }

    public List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /// Whether every comparison held; a run without comparisons shows nothing.
    public boolean holds() {
        return !comparisons.isEmpty() && comparisons.stream().allMatch(Comparison::equal);
    }

    public String table() {
        StringBuilder table = new StringBuilder();
        for (Figure figure : figures) {
            table.append(String.format(
                    Locale.ROOT, "  %-46s %12s %s%n", figure.name(), number(figure.value()), figure.unit()));
        }
        table.append(System.lineSeparator());
        for (Comparison comparison : comparisons) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %-4s %-52s expected %-10s found %s%n",
                    comparison.equal() ? "ok" : "NO",
                    comparison.name(),
                    comparison.expected(),
                    comparison.found()));
        }
        return table.toString();
    }

    public ObjectNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("holds", holds());
        ObjectNode all = json.putObject("figures");
        figures.forEach(figure -> all.put(figure.name() + " (" + figure.unit() + ")", figure.value()));
        ArrayNode compared = json.putArray("comparisons");
        comparisons.forEach(comparison -> compared.addObject()
                .put("name", comparison.name())
                .put("expected", comparison.expected())
                .put("found", comparison.found())
                .put("equal", comparison.equal()));
        return json;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}
