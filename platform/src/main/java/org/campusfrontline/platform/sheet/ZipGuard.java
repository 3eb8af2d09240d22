package org.campusfrontline.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks an xlsx once to nowhere, with the very library that its reader uses, before the reader may keep any of it.
final class ZipGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final int BUFFER_BYTES = 1 << 16;

    private ZipGuard() {}

    static void check(byte[] content, long mostBytes) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw SheetException.of(SheetProblem.UNKNOWN_FORMAT);
            }
            byte[] buffer = new byte[BUFFER_BYTES];
            long left = mostBytes;
            int entries = 0;
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                left -= size(zip, all.nextElement(), buffer, left);
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    throw SheetException.of(SheetProblem.UNPACKS_TOO_LARGE, mostBytes >> 20);
                }
            }
        }
    }

    /// Counts up to just above `most`.
    private static long size(ZipFile zip, ZipArchiveEntry entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int read = 0;
            while (read >= 0 && size <= most) {
                size += read;
                read = in.read(buffer);
            }
        }
        return size;
    }
}
