package org.campusfrontline.roster.calendar.layer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.roster.calendar.day.Layer;
import org.jspecify.annotations.Nullable;

/// The layers that lie over a node, the outermost first: those of its campus and what stands above that, then those of
/// its own tree from the root down, and within a node in the order of their declaration.
@Singleton
public class Layers {

    private final LayerStore layers;
    private final SettingStore settings;
    private final CalendarSettings defaults;
    private final GrantBook book;

    Layers(LayerStore layers, SettingStore settings, CalendarSettings defaults, GrantBook book) {
        this.layers = layers;
        this.settings = settings;
        this.defaults = defaults;
        this.book = book;
    }

    /// Over a unit (with the campus that its settings name where the asker names none), over a campus, or over nothing.
    public List<Layer> over(@Nullable Node unit, @Nullable String campus, LocalDate from, LocalDate to) {
        List<Node> nodes = new ArrayList<>();
        @Nullable String at = campus;
        if (at == null && unit != null) {
            at = campusOf(unit).orElse(null);
        }
        if (at != null) {
            addPath(nodes, new Node(Node.PLACE, at));
        }
        if (unit != null) {
            addPath(nodes, unit);
        }
        List<Declared> all = nodes.isEmpty() ? List.of() : layers.inForce(from, to);
        return nodes.stream()
                .distinct()
                .flatMap(node -> all.stream().filter(one -> one.node().equals(node)))
                .map(Declared::layer)
                .toList();
    }

    public Optional<String> campusOf(Node unit) {
        return settings.nearest(unit, SettingStore.Kept::campus);
    }

    public int restMonths(Node unit) {
        return settings.nearest(unit, SettingStore.Kept::restMonths)
                .or(() -> campusOf(unit)
                        .flatMap(campus ->
                                settings.nearest(new Node(Node.PLACE, campus), SettingStore.Kept::restMonths)))
                .orElseGet(defaults::restMonths);
    }

    private void addPath(List<Node> nodes, Node lowest) {
        book.pathUp(lowest.tree(), lowest.code()).reversed().forEach(code -> nodes.add(new Node(lowest.tree(), code)));
    }
}
