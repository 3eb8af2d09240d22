package org.campusfrontline.roster.paper;

import java.util.function.Consumer;

/// Draws a picture in pixels from its upper left corner; the `y` of words is the line that they stand on.
public interface Pen {

    default void words(int x, int y, Type type, String words) {
        words(x, y, type, type.size(), words);
    }

    void words(int x, int y, Type type, int size, String words);

    void box(int x, int y, int width, int height, Fill fill);

    /// Rounded, in a colour of its own such as `#cfe2f3`.
    void tile(int x, int y, int width, int height, String colour);

    /// Oblique lines, which a printer without colours shows too.
    void hatch(int x, int y, int width, int height);

    void line(int x1, int y1, int x2, int y2, Stroke stroke);

    /// A drawing that comes again in many places; by its name a picture keeps it once.
    void stamp(String name, int x, int y, Consumer<Pen> drawing);
}
