package org.campusfrontline.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a route does with a request.
public sealed interface RouteAction {

    /// Hands it to a service, under the same path or under the one path named in `to`.
    record Forward(Service service, Optional<String> to) implements RouteAction {}

    /// Asks several services at once and merges their answers, each as a block of its own.
    record Compose(List<Block> blocks, Map<String, ParameterForm> query) implements RouteAction {
        public Compose {
            blocks = List.copyOf(blocks);
            query = Map.copyOf(query);
        }
    }

    /// Answers by itself.
    record Own(OwnAnswer answer) implements RouteAction {}

    /// One part of a composition: where it comes from.
    record Block(String name, Service service, String path) {}

    /// What the gateway answers by itself.
    enum OwnAnswer {
        CLIENT_CONFIG,
        CONSOLE,
        OPENAPI,
        OPERATIONS
    }

    /// How a query parameter of a composition must look.
    enum ParameterForm {
        DATE
    }
}
