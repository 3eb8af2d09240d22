package org.campusfrontline.deploy.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/// TCP ports on the loopback address.
public final class Ports {
    public static final String LOOPBACK = "127.0.0.1";
    private static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();
    private static final int CONNECT_MILLIS = 500;

    private Ports() {}

    public static int free() {
        return free(1).getFirst();
    }

    /// Ports that are free now and differ from each other.
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, ADDRESS));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new PartFailure("no free port on " + LOOPBACK, e);
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
