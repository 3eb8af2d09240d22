package org.campusfrontline.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.openapi.ServedDocument;

/// A plain client that reads the ids of a stream's events.
final class SseClient implements AutoCloseable {

    private static final int PATIENCE = 60_000;
    private final HttpURLConnection connection;
    private final BufferedReader lines;
    private String first;

    /// Returns when the stream has said its first word; `last` is null for a client that has seen nothing.
    SseClient(Mailbox mailbox, Long last) {
        this(mailbox.ticket(), last);
    }

    SseClient(String ticket, Long last) {
        String place = last == null ? "" : "&lastEventId=" + last;
        URI uri = ServedDocument.address().resolve(Mailbox.BASE + "/stream?ticket=" + ticket + place);
        try {
            connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setReadTimeout(PATIENCE);
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            first = lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Long> next(int count) {
        List<Long> ids = new ArrayList<>();
        while (ids.size() < count) {
            ids.add(next());
        }
        return ids;
    }

    long next() {
        return Long.parseLong(awaitLine("id:"));
    }

    /// The data of the event whose id was read last.
    String data() {
        return awaitLine("data:");
    }

    private String awaitLine(String field) {
        String line = line();
        while (line != null && !line.startsWith(field)) {
            line = line();
        }
        if (line == null) {
            throw new AssertionError("the stream ended");
        }
        return line.substring(field.length()).trim();
    }

    /// Whether the server ends the stream properly, whatever it says before.
    boolean ends() {
        while (line() != null) {
            // Not asked for.
        }
        return true;
    }

    private String line() {
        if (first != null) {
            String line = first;
            first = null;
            return line;
        }
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
