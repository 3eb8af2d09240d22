package org.campusfrontline.roster.carefund.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a document is, by how its bytes begin.
public enum DocumentKind {
    JPEG(0xFF, 0xD8, 0xFF),
    PNG(0x89, 'P', 'N', 'G'),
    PDF('%', 'P', 'D', 'F', '-');

    private final int[] head;

    DocumentKind(int... head) {
        this.head = head;
    }

    public static Optional<DocumentKind> of(byte[] document) {
        return Stream.of(values()).filter(kind -> kind.begins(document)).findFirst();
    }

    private boolean begins(byte[] document) {
        return document.length > head.length
                && IntStream.range(0, head.length).allMatch(i -> (document[i] & 0xFF) == head[i]);
    }
}
