package org.campusfrontline.deploy.bench.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.process.ChildProcess;
import org.campusfrontline.deploy.local.process.Launch;
import org.campusfrontline.deploy.local.process.Ports;
import org.campusfrontline.deploy.local.process.Waiting;

/// A headless Chromium driven over the WebDriver protocol; it reaches nothing but this machine. The driver dies with
/// this JVM, and the browser, which hangs on the driver's pipe, with the driver.
public final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--remote-debugging-pipe",
            "--window-size=1400,1400",
            "--lang=en",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildProcess driver;
    private final String session;

    private Browser(Path program, Path driverProgram, Path files) {
        int port = Ports.free();
        driver = ChildProcess.start(new Launch(
                "browser",
                List.of(driverProgram.toString(), "--port=" + port),
                Map.of(),
                files,
                files.resolve("driver.log"),
                Duration.ofSeconds(5)));
        String base = "http://" + Ports.LOOPBACK + ":" + port;
        driver.await("the browser's driver", PATIENCE, () -> Ports.answers(port));
        ObjectNode wishes = JSON.createObjectNode();
        ObjectNode wanted =
                wishes.putObject("capabilities").putObject("alwaysMatch").put("browserName", "chrome");
        wanted.putObject("goog:loggingPrefs").put("browser", "ALL");
        ObjectNode options = wanted.putObject("goog:chromeOptions").put("binary", program.toString());
        ArrayNode arguments = options.putArray("args");
        ARGUMENTS.forEach(arguments::add);
        session = base + "/session/"
                + post(base + "/session", wishes).path("sessionId").asText();
    }

    /// The browser, or nothing where none is installed.
    public static Optional<Browser> open(Path files) throws IOException {
        Files.createDirectories(files);
        Optional<Path> program = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        return program.flatMap(found -> driver.map(beside -> new Browser(found, beside, files)));
    }

    void go(String address) {
        post(session + "/url", JSON.createObjectNode().put("url", address));
    }

    /// Runs a script in the page; its `return` is the result.
    JsonNode run(String script, String... arguments) {
        ObjectNode call = JSON.createObjectNode().put("script", script);
        ArrayNode values = call.putArray("args");
        List.of(arguments).forEach(values::add);
        return post(session + "/execute/sync", call);
    }

    /// Runs a script until it returns something true.
    void await(String what, String script, String... arguments) {
        String asked = "return Boolean((function () {" + script + "}).apply(null, arguments))";
        if (!Waiting.until(PATIENCE, () -> run(asked, arguments).asBoolean())) {
            throw new AssertionError("the page never showed: " + what + "\n"
                    + run("return document.body.innerText").asText());
        }
    }

    void click(String selector) {
        await(selector, "return document.querySelector(arguments[0])", selector);
        run("document.querySelector(arguments[0]).click()", selector);
    }

    List<String> windows() {
        List<String> windows = new ArrayList<>();
        send(HttpRequest.newBuilder(URI.create(session + "/window/handles")).GET())
                .forEach(window -> windows.add(window.asText()));
        return windows;
    }

    void awaitWindows(int many) {
        if (!Waiting.until(PATIENCE, () -> windows().size() == many)) {
            throw new AssertionError(
                    "there never were " + many + " windows but " + windows().size());
        }
    }

    void window(String handle) {
        post(session + "/window", JSON.createObjectNode().put("handle", handle));
    }

    /// What the browser complains of, such as what the page's own policy forbade.
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        post(session + "/se/log", JSON.createObjectNode().put("type", "browser"))
                .forEach(entry -> {
                    if (entry.path("level").asText().equals("SEVERE")) {
                        complaints.add(entry.path("message").asText());
                    }
                });
        return complaints;
    }

    void picture(Path file) throws IOException {
        JsonNode encoded =
                send(HttpRequest.newBuilder(URI.create(session + "/screenshot")).GET());
        Files.write(file, Base64.getDecoder().decode(encoded.asText()));
    }

    @Override
    public void close() {
        send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        driver.stop();
        http.close();
    }

    private JsonNode post(String address, JsonNode body) {
        return send(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(body.toString())));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            JsonNode value = JSON.readTree(http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString())
                            .body())
                    .path("value");
            if (value.has("error")) {
                throw new IllegalStateException(value.path("message").asText());
            }
            return value;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
