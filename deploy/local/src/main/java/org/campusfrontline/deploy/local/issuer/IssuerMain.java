package org.campusfrontline.deploy.local.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.campusfrontline.deploy.local.process.Ports;

/// The issuer's process. Arguments: the port, the key file, the sign-in page.
final class IssuerMain {
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final IssuerRoutes routes;

    private IssuerMain(IssuerRoutes routes) {
        this.routes = routes;
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        HttpUrl address = new HttpUrl.Builder()
                .scheme("http")
                .host(Ports.LOOPBACK)
                .port(port)
                .build();
        IssuerRoutes routes = new IssuerRoutes(address, SigningKey.in(Path.of(arguments[1])), Path.of(arguments[2]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        server.createContext("/", new IssuerMain(routes)::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
            String query = exchange.getRequestURI().getRawQuery();
            OAuth2HttpResponse answer = routes.answer(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    query == null ? "" : query,
                    headers(exchange),
                    body);
            answer.getHeaders()
                    .toMultimap()
                    .forEach((name, values) -> values.forEach(
                            value -> exchange.getResponseHeaders().add(name, value)));
            byte[] bytes = bytes(answer);
            exchange.sendResponseHeaders(answer.getStatus(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Headers headers(HttpExchange exchange) {
        Headers.Builder headers = new Headers.Builder();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            header.getValue().forEach(value -> headers.addUnsafeNonAscii(header.getKey(), value));
        }
        return headers.build();
    }

    private static byte[] bytes(OAuth2HttpResponse answer) {
        if (answer.getBody() != null) {
            return answer.getBody().getBytes(StandardCharsets.UTF_8);
        }
        return answer.getBytesBody() == null ? new byte[0] : answer.getBytesBody();
    }
}
