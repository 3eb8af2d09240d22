package org.campusfrontline.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a route does with a request.
public sealed interface RouteAction {

    /// The end of a `to` that keeps the last segment of the path.
    String LAST = "/*";

    /// Hands it to a service, under the same path or under the path named in `to`.
    record Forward(Service service, Optional<String> to) implements RouteAction {

        /// Where a request for `target` goes to; its query, if any, goes along.
        public String targetOf(String target) {
            if (to.isEmpty()) {
                return target;
            }
            int question = target.indexOf('?');
            int end = question < 0 ? target.length() : question;
            String path = to.get();
            if (path.endsWith(LAST)) {
                path = path.substring(0, path.length() - 1)
                        + target.substring(target.lastIndexOf('/', end - 1) + 1, end);
            }
            return path + target.substring(end);
        }
    }

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
