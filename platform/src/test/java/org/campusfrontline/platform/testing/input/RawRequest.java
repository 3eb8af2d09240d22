package org.campusfrontline.platform.testing.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.campusfrontline.platform.testing.openapi.ServedDocument;

/// A request as no client library would send it: the head alone, or a body of zeros without a look at the answer.
public final class RawRequest {

    private static final int PATIENCE = 60_000;
    private static final int PART = 8_192;

    private RawRequest() {}

    /// Announces a body and sends none. The beginning of the answer, status line first.
    static String announcing(BodyChecks.Sending sending, long length) {
        return send(sending, "application/json", length, 0);
    }

    /// Posts the whole body before it reads.
    public static String sending(String path, String token, String mediaType, long length) {
        return send(new BodyChecks.Sending("POST", path, token), mediaType, length, length);
    }

    private static String send(BodyChecks.Sending sending, String mediaType, long length, long sent) {
        URI address = ServedDocument.address();
        String head = """
                %s %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Idempotency-Key: %s
                Content-Type: %s
                Content-Length: %d
                Connection: close

                """.formatted(
                        sending.method(),
                        sending.path(),
                        address.getAuthority(),
                        sending.token(),
                        UUID.randomUUID(),
                        mediaType,
                        length);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] part = new byte[PART];
            for (long left = sent; left > 0; left -= part.length) {
                socket.getOutputStream().write(part, 0, (int) Math.min(left, part.length));
            }
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Up to the end of the JSON, since a server may wait for the body before it closes.
    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] part = new byte[PART];
        int length = in.read(part);
        while (length > 0) {
            answer.append(new String(part, 0, length, StandardCharsets.UTF_8));
            length = answer.toString().endsWith("}") ? 0 : in.read(part);
        }
        return answer.toString();
    }
}
