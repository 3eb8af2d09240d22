package org.campusfrontline.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks an xlsx once to nowhere, with the libraries that its reader uses, before the reader may keep any of it.
final class ZipGuard {

    private static final int MOST_ENTRIES = 1_000;

    private ZipGuard() {}

    static void check(byte[] content, long mostBytes) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw SheetException.of(SheetProblem.UNKNOWN_FORMAT);
            }
            long left = mostBytes;
            int entries = 0;
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                if (++entries > MOST_ENTRIES) {
                    throw SheetException.of(SheetProblem.UNPACKS_TOO_LARGE, mostBytes >> 20);
                }
                left = unpack(zip.getInputStream(all.nextElement()), left, mostBytes);
            }
        }
    }

    /// What is left of the bound after this part.
    private static long unpack(InputStream part, long left, long mostBytes) throws IOException {
        try (Bounded bounded = new Bounded(part, left, mostBytes)) {
            CellScan.check(bounded);
            bounded.transferTo(OutputStream.nullOutputStream());
            return bounded.left;
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long mostBytes;
        private long left;

        Bounded(InputStream in, long left, long mostBytes) {
            super(in);
            this.left = left;
            this.mostBytes = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int read) {
            left -= read;
            if (left < 0) {
                throw SheetException.of(SheetProblem.UNPACKS_TOO_LARGE, mostBytes >> 20);
            }
        }
    }
}
