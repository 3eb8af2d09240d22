package org.campusfrontline.roster.paper;

import java.util.Locale;

/// What a box is filled and edged with.
public enum Fill {
    DAY_OFF("#eef0f3", Ink.NONE, 0),
    OUTSIDE("#f7f7f7", Ink.NONE, 0),
    SHORT("#fde0dd", "#b3261e", 1.5f),
    SHEET("#ffffff", "#b9bec6", 0.5f);

    private final String ground;
    private final String edge;
    private final float width;

    Fill(String ground, String edge, float width) {
        this.ground = ground;
        this.edge = edge;
        this.width = width;
    }

    String ground() {
        return ground;
    }

    String edge() {
        return edge;
    }

    float width() {
        return width;
    }

    String style() {
        return Ink.styleName(name());
    }

    String css() {
        return String.format(Locale.ROOT, ".%s{fill:%s;stroke:%s;stroke-width:%s}", style(), ground, edge, width);
    }
}
