package org.campusfrontline.platform.sheet;

/// How much of a file is read before it is refused; `unpackedBytes` guards against xlsx files that swell.
public record SheetLimits(int rows, int columns, int cellCharacters, long unpackedBytes) {

    public static final SheetLimits USUAL = new SheetLimits(100_000, 100, 4_000, 200L << 20);
}
