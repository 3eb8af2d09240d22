package org.campusfrontline.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.campusfrontline.gateway.route.RouteAction.Block;
import org.campusfrontline.gateway.route.RouteAction.Compose;
import org.campusfrontline.gateway.route.RouteAction.Forward;
import org.campusfrontline.gateway.route.RouteAction.Own;
import org.campusfrontline.gateway.route.RouteAction.OwnAnswer;
import org.campusfrontline.gateway.route.RouteAction.ParameterForm;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/// Reads one entry of the route file; what is wrong goes to the fault log and a harmless value stands in for it.
final class RouteReader {

    private static final Set<String> ROUTE_KEYS =
            with(LimitsReader.KEYS, "path", "service", "to", "answer", "kind", "access", "methods");
    private static final Set<String> COMPOSITION_KEYS = with(LimitsReader.KEYS, "path", "access", "query", "blocks");
    private static final Set<String> BLOCK_KEYS = Set.of("name", "service", "path");
    private static final String SEGMENT = "(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+";
    private static final Pattern PATTERN = Pattern.compile("/|(/(\\*|" + SEGMENT + "))*(/\\*\\*)?");
    private static final Pattern PATH = Pattern.compile("(/" + SEGMENT + ")+");
    private static final List<HttpMethod> METHODS = List.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS);
    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final FaultLog faults;
    private final ServiceBook services;
    private final LimitsReader limits;
    private final Limits defaults;

    RouteReader(FaultLog faults, ServiceBook services, LimitsReader limits, Limits defaults) {
        this.faults = faults;
        this.services = services;
        this.limits = limits;
        this.defaults = defaults;
    }

    Route route(Node entry, int index) {
        YamlMap map = new YamlMap(entry, ROUTE_KEYS, faults);
        return new Route(
                index,
                path(map, PATTERN),
                action(map),
                choice(map, "kind", RouteKind.PLAIN),
                choice(map, "access", Access.TOKEN),
                limits.read(map, defaults),
                methods(map));
    }

    Route composition(Node entry, int index) {
        YamlMap map = new YamlMap(entry, COMPOSITION_KEYS, faults);
        Compose action = new Compose(blocks(map), query(map));
        if (action.blocks().isEmpty()) {
            faults.add(map.mark(), "a composition needs at least one block");
        }
        return new Route(
                index,
                path(map, PATH),
                action,
                RouteKind.PLAIN,
                choice(map, "access", Access.TOKEN),
                limits.read(map, defaults),
                READING);
    }

    private RouteAction action(YamlMap map) {
        if (map.has("service") == map.has("answer")) {
            faults.add(map.mark(), "a route needs either \"service\" or \"answer\"");
        }
        if (map.has("answer")) {
            return new Own(choice(map, "answer", OwnAnswer.OPENAPI));
        }
        if (map.has("to") && !isUsable(map.required("to"), map.required("path"))) {
            faults.add(map.markOf("to"), "\"to\" must be one plain path, or end in \"/*\" as \"path\" does");
        }
        return new Forward(services.service(map.required("service"), map.markOf("service")), map.text("to"));
    }

    private static boolean isUsable(String to, String path) {
        boolean keepsLast = to.endsWith(RouteAction.LAST) && path.endsWith(RouteAction.LAST);
        return PATH.matcher(keepsLast ? to.substring(0, to.length() - RouteAction.LAST.length()) : to)
                .matches();
    }

    private List<HttpMethod> methods(YamlMap map) {
        if (!map.has("methods")) {
            return METHODS;
        }
        List<HttpMethod> named = new ArrayList<>();
        for (String name : map.texts("methods")) {
            HttpMethod method = HttpMethod.valueOf(name);
            named.add(method);
            if (!METHODS.contains(method)) {
                faults.add(map.markOf("methods"), "method \"%s\" is not one of %s".formatted(name, METHODS));
            }
        }
        if (named.contains(HttpMethod.GET)) {
            named.add(HttpMethod.HEAD);
        }
        return named;
    }

    private List<Block> blocks(YamlMap map) {
        List<Block> blocks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node entry : map.list("blocks")) {
            YamlMap block = new YamlMap(entry, BLOCK_KEYS, faults);
            String name = block.required("name");
            if (!names.add(name)) {
                faults.add(block.mark(), "block \"" + name + "\" is declared twice");
            }
            blocks.add(new Block(
                    name, services.service(block.required("service"), block.markOf("service")), path(block, PATH)));
        }
        return blocks;
    }

    private Map<String, ParameterForm> query(YamlMap map) {
        Map<String, ParameterForm> forms = new LinkedHashMap<>();
        map.node("query").ifPresent(node -> {
            YamlMap query = new YamlMap(node, Set.of(), faults);
            query.keys().forEach(name -> forms.put(name, choice(query, name, ParameterForm.DATE)));
        });
        return forms;
    }

    private String path(YamlMap map, Pattern form) {
        String path = map.required("path");
        Mark place = map.markOf("path");
        if (path.isEmpty() || !form.matcher(path).matches()) {
            if (map.has("path")) {
                faults.add(place, "path \"" + path + "\" is not a canonical pattern");
            }
            return "/unusable-" + place.getLine();
        }
        return path;
    }

    private <E extends Enum<E>> E choice(YamlMap map, String key, E otherwise) {
        if (!map.has(key)) {
            return otherwise;
        }
        String text = map.text(key).orElse("");
        List<E> choices = List.of(otherwise.getDeclaringClass().getEnumConstants());
        return choices.stream()
                .filter(choice -> spelling(choice).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    List<String> known =
                            choices.stream().map(RouteReader::spelling).toList();
                    faults.add(map.markOf(key), "\"%s\" is not one of %s".formatted(text, known));
                    return otherwise;
                });
    }

    private static String spelling(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> with(Set<String> keys, String... more) {
        Set<String> all = new HashSet<>(keys);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
