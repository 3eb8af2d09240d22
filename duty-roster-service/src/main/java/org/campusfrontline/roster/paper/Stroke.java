package org.campusfrontline.roster.paper;

import java.util.Locale;

/// How a line is drawn.
public enum Stroke {
    GRID("#d9dce1", 1),
    STRONG("#8b919b", 1.5f);

    private final String colour;
    private final float width;

    Stroke(String colour, float width) {
        this.colour = colour;
        this.width = width;
    }

    String colour() {
        return colour;
    }

    float width() {
        return width;
    }

    String style() {
        return "line" + Ink.styleName(name());
    }

    String css() {
        return String.format(Locale.ROOT, ".%s{stroke:%s;stroke-width:%s}", style(), colour, width);
    }
}
