package org.campusfrontline.gateway.route;

import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Compiles the text of a route file into the table, or names every fault in it with its place.
final class RouteFile {

    private static final Set<String> SECTIONS = Set.of("limits", "routes", "compositions");
    private static final Limits BUILT_IN = new Limits(
            Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(2), 1 << 20);

    private final FaultLog faults;
    private final String file;
    private final List<Route> routes = new ArrayList<>();
    private final RouteNode root = new RouteNode();
    private final ServiceBook services;

    private RouteFile(String file, Map<String, URI> addresses) {
        this.file = file;
        this.faults = new FaultLog(file);
        this.services = new ServiceBook(addresses, faults);
    }

    static RouteTable compile(String file, String text, Map<String, URI> addresses) {
        return new RouteFile(file, addresses).compile(text);
    }

    private RouteTable compile(String text) {
        Node node = parse(text);
        if (node == null) {
            throw new RouteFileException(file, List.of(file + ":1:1: the file is empty"));
        }
        YamlMap top = new YamlMap(node, SECTIONS, faults);
        LimitsReader limits = new LimitsReader(faults);
        Limits defaults = top.node("limits")
                .map(section -> limits.read(new YamlMap(section, LimitsReader.KEYS, faults), BUILT_IN))
                .orElse(BUILT_IN);
        RouteReader reader = new RouteReader(faults, services, limits, defaults);
        top.list("routes").forEach(entry -> add(entry.getStartMark(), reader.route(entry, routes.size())));
        top.list("compositions").forEach(entry -> add(entry.getStartMark(), reader.composition(entry, routes.size())));
        if (routes.isEmpty()) {
            faults.add(node.getStartMark(), "the file declares no route");
        }
        faults.throwIfAny();
        return new RouteTable(routes, services.used(), root);
    }

    private void add(Mark place, Route route) {
        Route before = root.add(route);
        routes.add(route);
        if (before != null) {
            faults.add(place, "path \"" + route.pattern() + "\" is declared twice");
        }
    }

    private @Nullable Node parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            Mark place = broken.getProblemMark();
            throw new RouteFileException(
                    file,
                    List.of("%s:%d:%d: %s"
                            .formatted(file, place.getLine() + 1, place.getColumn() + 1, broken.getProblem())));
        }
    }
}
