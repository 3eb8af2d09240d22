package org.campusfrontline.platform.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds out how a text file is encoded: by its mark, else UTF-8 if every byte fits, else GB18030 as Chinese Excel
/// writes it.
final class TextDecoding {

    private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextDecoding() {}

    static String decode(byte[] content) {
        if (hasMark(content, 0xFF, 0xFE) || hasMark(content, 0xFE, 0xFF)) {
            return strictly(content, StandardCharsets.UTF_16);
        }
        for (Charset candidate : CANDIDATES) {
            try {
                return checked(decoded(content, candidate));
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw SheetException.of(SheetProblem.UNKNOWN_ENCODING);
    }

    /// Text in UTF-8, as JSON must be.
    static String utf8(byte[] content) {
        return strictly(content, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] content, Charset charset) {
        try {
            return checked(decoded(content, charset));
        } catch (CharacterCodingException e) {
            throw SheetException.of(SheetProblem.UNKNOWN_ENCODING);
        }
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    /// A zero byte tells that this is no text at all.
    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw SheetException.of(SheetProblem.UNKNOWN_ENCODING);
        }
        return text;
    }

    private static boolean hasMark(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
