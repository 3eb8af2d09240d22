package org.campusfrontline.gateway.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A bare socket to the gateway, for requests that no HTTP client would send.
public final class RawConnection implements AutoCloseable {

    private final Socket socket;

    public RawConnection(int port) {
        this(new Socket(), port);
    }

    private RawConnection(Socket socket, int port) {
        this.socket = socket;
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout(30_000);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// Of which the system takes little before it is read, however much that would be otherwise.
    public static RawConnection slow(int port) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(64 * 1024);
            return new RawConnection(socket, port);
        } catch (SocketException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// The status and text of the one answer to these bytes (ISO 8859-1).
    public static Answer exchange(int port, String bytes) {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(bytes);
            return connection.answer();
        }
    }

    public void send(String bytes) {
        send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Says that nothing more will come.
    public void finishSending() {
        try {
            socket.shutdownOutput();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /// Reads one answer: its head, and as much body as its content length says.
    public Answer answer() {
        String head = head();
        int status = head.isEmpty() ? 0 : Integer.parseInt(head.split("[ \r]")[1]);
        int length = 0;
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        try {
            byte[] body = socket.getInputStream().readNBytes(length);
            return new Answer(status, head, new String(body, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads up to and with this text; empty where the connection ends before.
    public String readThrough(String end) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            int next;
            while ((next = in.read()) >= 0) {
                read.write(next);
                if (next == end.charAt(end.length() - 1)
                        && read.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                    return read.toString(StandardCharsets.ISO_8859_1);
                }
            }
        } catch (IOException broken) {
            return "";
        }
        return "";
    }

    /// Whether the other side has closed the connection, once it has.
    public boolean closedByPeer() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private String head() {
        return readThrough("\r\n\r\n");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// One answer as it came.
    public record Answer(int status, String head, String body) {}
}
