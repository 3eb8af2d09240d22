package org.campusfrontline.roster.paper;

import java.util.List;

/// The sign of a kind of shift: a pale box with its letters, as large as they fit.
public final class ShiftTile {

    private static final int LARGEST = 14;
    private static final int SMALLEST = 6;
    private static final int AIR = 2;
    private static final List<String> COLOURS =
            List.of("#cfe2f3", "#fde7c4", "#ddd3ee", "#d7ecd0", "#fff3b8", "#f6cfd6", "#cdebe9", "#e6dfd3");

    private ShiftTile() {}

    /// Into a space with a little air around it; `shift` is the place of the kind among those of its roster.
    public static void draw(Pen pen, int shift, String id, int x, int y, int space, int height) {
        int width = space - 2 * AIR;
        String label = Markup.fitted(id, width / (SMALLEST / 2));
        int size = Math.max(SMALLEST, Math.min(LARGEST, width * 3 / 2 / Markup.width(label)));
        pen.tile(x + AIR, y + AIR, width, height - 2 * AIR, COLOURS.get(shift % COLOURS.size()));
        pen.words(x + space / 2, y + height / 2 + 5, Type.LABEL, size, label);
    }
}
