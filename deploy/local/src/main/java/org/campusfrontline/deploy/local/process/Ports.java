package org.campusfrontline.deploy.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// TCP ports on the loopback address.
public final class Ports {
    public static final String LOOPBACK = "127.0.0.1";
    private static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();
    private static final int CONNECT_MILLIS = 500;
    private static final int FIRST = 10_000;
    private static final int OUTGOING = 32_768;
    private static final int MOST_TRIES = 1_000;

    private Ports() {}

    public static int free() {
        return free(1).getFirst();
    }

    /// Ports that are free now and differ from each other. They lie below those from which the system takes the
    /// ports of outgoing connections: a client that calls again and again while its server is away would else now
    /// and then be given the server's own.
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int tries = 0; held.size() < count && tries < MOST_TRIES; tries++) {
                hold(ThreadLocalRandom.current().nextInt(FIRST, OUTGOING)).ifPresent(held::add);
            }
            if (held.size() < count) {
                throw new PartFailure("no free port on " + LOOPBACK + " from " + FIRST + " to " + (OUTGOING - 1));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static Optional<ServerSocket> hold(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, ADDRESS));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException stuck) {
            throw new PartFailure("port " + socket.getLocalPort() + " cannot be given back", stuck);
        }
    }

    /// Whether a server could listen there now.
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(ADDRESS, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(ADDRESS, port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
