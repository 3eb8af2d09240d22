package org.campusfrontline.platform.testing.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.campusfrontline.platform.testing.openapi.ServedDocument;

/// A request that no client library would send: it announces a body and sends none.
final class RawRequest {

    private static final int PATIENCE = 10_000;
    private static final int PART = 8_192;

    private RawRequest() {}

    /// The beginning of the answer, status line first.
    static String announcing(BodyChecks.Sending sending, long length) {
        URI address = ServedDocument.address();
        String head = """
                %s %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Idempotency-Key: %s
                Content-Type: application/json
                Content-Length: %d
                Connection: close

                """.formatted(
                sending.method(), sending.path(), address.getAuthority(), sending.token(), UUID.randomUUID(), length);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
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
