package org.campusfrontline.gateway.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One segment of the tree; it is built while the file is read and not changed afterwards.
final class RouteNode {

    private final List<String> names = new ArrayList<>();
    private final List<RouteNode> children = new ArrayList<>();
    private @Nullable RouteNode any;
    private @Nullable Route exact;
    private @Nullable Route below;

    /// Adds a route, or returns the one that already holds its pattern.
    @Nullable Route add(Route route) {
        RouteNode node = this;
        for (String segment : route.pattern().substring(1).split("/", -1)) {
            if (segment.equals("**")) {
                Route before = node.below;
                node.below = before == null ? route : before;
                return before;
            }
            node = node.child(segment);
        }
        Route before = node.exact;
        node.exact = before == null ? route : before;
        return before;
    }

    @Nullable Route find(String path, int from, int end) {
        if (from > end) {
            return exact != null ? exact : below;
        }
        int slash = path.indexOf('/', from);
        int to = slash < 0 || slash > end ? end : slash;
        Route found = findNamed(path, from, to, end);
        if (found == null && any != null && to > from) {
            found = any.find(path, to + 1, end);
        }
        return found != null ? found : below;
    }

    private @Nullable Route findNamed(String path, int from, int to, int end) {
        int length = to - from;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.length() == length && path.startsWith(name, from)) {
                return children.get(i).find(path, to + 1, end);
            }
        }
        return null;
    }

    private RouteNode child(String segment) {
        if (segment.equals("*")) {
            any = any == null ? new RouteNode() : any;
            return any;
        }
        int at = names.indexOf(segment);
        if (at >= 0) {
            return children.get(at);
        }
        RouteNode child = new RouteNode();
        names.add(segment);
        children.add(child);
        return child;
    }
}
