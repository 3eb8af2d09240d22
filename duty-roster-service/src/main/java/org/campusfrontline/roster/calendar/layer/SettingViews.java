package org.campusfrontline.roster.calendar.layer;

/// Makes the view of a node's settings.
final class SettingViews {

    private SettingViews() {}

    static SettingView view(SettingStore settings, Layers layers, Node node) {
        SettingStore.Kept own = settings.own(node);
        return new SettingView(
                node.tree(),
                node.code(),
                own.campus(),
                own.restMonths(),
                layers.campusOf(node).orElse(null),
                layers.restMonths(node),
                own.version());
    }
}
