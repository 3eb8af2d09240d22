package org.campusfrontline.platform.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The one font of our papers, embedded as far as it is used. A letter that it lacks becomes `〓`, the printer's mark
/// for a missing one, and is named below by its number: nothing is left out unseen.
@Singleton
public final class CampusFont {

    private static final String FILE = "fonts/noto-sans-sc.ttf";
    private static final String MISSING = "〓";
    private final BaseFont base;

    public CampusFont() {
        base = load();
    }

    public BaseFont base() {
        return base;
    }

    /// The text as it can be drawn; what it cannot is added to `missing`.
    public String drawable(String text, Set<String> missing) {
        StringBuilder drawn = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (base.charExists(letter)) {
                drawn.appendCodePoint(letter);
            } else {
                drawn.append(MISSING);
                missing.add("U+%04X".formatted(letter));
            }
        });
        return drawn.toString();
    }

    public static Set<String> noneMissing() {
        return new LinkedHashSet<>();
    }

    private static BaseFont load() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no font " + FILE);
            }
            BaseFont font = BaseFont.createFont(
                    FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
            // Its list of letters would lack the one for what is missing, which PDF/A-2 refuses; it asks for none.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("the font " + FILE + " is unusable", e);
        }
    }
}
