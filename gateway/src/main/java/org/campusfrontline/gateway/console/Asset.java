package org.campusfrontline.gateway.console;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// One file of the console in memory, also compressed, with a tag that changes with its content.
record Asset(String mediaType, Buffer plain, Buffer compressed, String tag) {

    private static final int LEAST_COMPRESSED = 1024;

    static Asset read(String resource, String mediaType) {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the console lacks " + resource);
            }
            byte[] bytes = in.readAllBytes();
            return new Asset(mediaType, Buffer.buffer(bytes), Buffer.buffer(compress(bytes)), tag(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the console cannot read " + resource, unreadable);
        }
    }

    boolean worthCompressing() {
        return plain.length() >= LEAST_COMPRESSED;
    }

    private static byte[] compress(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
