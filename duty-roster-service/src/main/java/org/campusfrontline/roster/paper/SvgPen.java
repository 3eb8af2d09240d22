package org.campusfrontline.roster.paper;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws an `svg` element; its own ids begin with a prefix, as several may stand in one document.
public final class SvgPen implements Pen {

    private static final String FONTS = "text{font-family:\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\","
            + "\"PingFang SC\",\"Microsoft YaHei\",\"Helvetica Neue\",Arial,sans-serif}";
    private static final String STYLE = "<style>svg{background:#fff}" + FONTS
            + Stream.of(
                            Arrays.stream(Type.values()).map(Type::css),
                            Arrays.stream(Fill.values()).map(Fill::css),
                            Arrays.stream(Stroke.values()).map(Stroke::css))
                    .flatMap(css -> css)
                    .collect(Collectors.joining())
            + ".tile{stroke:" + Ink.TILE_EDGE + ";stroke-width:.8}</style>";
    private final Markup out = new Markup();
    private final String prefix;
    private final Set<String> stamps = new HashSet<>();

    private SvgPen(String prefix) {
        this.prefix = prefix;
    }

    /// What an element is and how large; `y` is its height in its document.
    public record Frame(String prefix, int y, int width, int height, String title, String language) {}

    public static String draw(Frame frame, Consumer<Pen> drawing) {
        SvgPen pen = new SvgPen(frame.prefix());
        pen.out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" y=\"%d\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\" lang=\"%s\">",
                frame.y(), frame.width(), frame.height(), frame.width(), frame.height(), frame.language());
        pen.out.format("<title>%s</title>", Markup.escaped(frame.title()));
        pen.out.raw(STYLE);
        pen.out.format(
                "<defs><pattern id=\"%sna\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                        + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"%s\"/>"
                        + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"%s\" stroke-width=\"1.6\"/></pattern></defs>",
                frame.prefix(), Ink.HATCH_GROUND, Ink.HATCH_LINE);
        drawing.accept(pen);
        return pen.out.raw("</svg>").toString();
    }

    @Override
    public void words(int x, int y, Type type, int size, String words) {
        String own = size == type.size() ? "" : " style=\"font-size:" + size + "px\"";
        out.format("<text x=\"%d\" y=\"%d\" class=\"%s\"%s>%s</text>", x, y, type.style(), own, Markup.escaped(words));
    }

    @Override
    public void box(int x, int y, int width, int height, Fill fill) {
        out.format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" class=\"%s\"/>", x, y, width, height, fill.style());
    }

    @Override
    public void tile(int x, int y, int width, int height, String colour) {
        out.format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" class=\"tile\"/>",
                x, y, width, height, colour);
    }

    @Override
    public void hatch(int x, int y, int width, int height) {
        out.format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"url(#%sna)\"/>",
                x, y, width, height, prefix);
    }

    @Override
    public void line(int x1, int y1, int x2, int y2, Stroke stroke) {
        out.format("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" class=\"%s\"/>", x1, y1, x2, y2, stroke.style());
    }

    @Override
    public void stamp(String name, int x, int y, Consumer<Pen> drawing) {
        if (stamps.add(name)) {
            out.format("<defs><g id=\"%s%s\">", prefix, name);
            drawing.accept(this);
            out.raw("</g></defs>");
        }
        out.format("<use href=\"#%s%s\" x=\"%d\" y=\"%d\"/>", prefix, name, x, y);
    }
}
