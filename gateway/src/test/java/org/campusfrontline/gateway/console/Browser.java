package org.campusfrontline.gateway.console;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A real headless Chromium, driven by its driver over the WebDriver protocol; it can reach nothing but this machine.
final class Browser implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String session;

    private Browser(Path program, Path driverProgram) throws IOException {
        driver = new ProcessBuilder(driverProgram.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        String base = "http://127.0.0.1:" + port();
        JsonObject options = new JsonObject()
                .put("binary", program.toString())
                .put(
                        "args",
                        new JsonArray(List.of(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--window-size=1400,1400",
                                "--lang=en",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost")));
        JsonObject wishes = new JsonObject()
                .put("browserName", "chrome")
                .put("goog:chromeOptions", options)
                .put("goog:loggingPrefs", new JsonObject().put("browser", "ALL"));
        JsonObject opened = post(
                base + "/session", new JsonObject().put("capabilities", new JsonObject().put("alwaysMatch", wishes)));
        session = base + "/session/" + opened.getJsonObject("value").getString("sessionId");
    }

    /// The browser, or nothing where none is installed.
    static Optional<Browser> open() throws IOException {
        Optional<Path> program = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        if (program.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Browser(program.get(), driver.get()));
    }

    void go(String address) {
        post(session + "/url", new JsonObject().put("url", address));
    }

    /// Runs a script in the page; its `return` is the result.
    Object run(String script, Object... arguments) {
        JsonObject call = new JsonObject().put("script", script).put("args", new JsonArray(List.of(arguments)));
        return post(session + "/execute/sync", call).getValue("value");
    }

    /// Runs a script until it returns something true.
    void await(String what, String script, Object... arguments) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(run("return Boolean((() => {" + script + "})())", arguments))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "the page never showed: " + what + "\n" + run("return document.body.innerText"));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    void click(String selector) {
        await(selector, "return document.querySelector('" + selector + "')");
        run("document.querySelector('" + selector + "').click()");
    }

    List<String> windows() {
        return get(session + "/window/handles").getJsonArray("value").stream()
                .map(String.class::cast)
                .toList();
    }

    void window(String handle) {
        post(session + "/window", new JsonObject().put("handle", handle));
    }

    List<JsonObject> log() {
        return post(session + "/se/log", new JsonObject().put("type", "browser")).getJsonArray("value").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    void picture(Path file) throws IOException {
        Files.write(
                file, Base64.getDecoder().decode(get(session + "/screenshot").getString("value")));
    }

    @Override
    public void close() {
        send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        driver.destroy();
    }

    private int port() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = lines.readLine()) != null) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("the browser's driver did not start");
    }

    private JsonObject get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private JsonObject post(String address, JsonObject body) {
        return send(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(body.encode())));
    }

    private JsonObject send(HttpRequest.Builder request) {
        try {
            JsonObject answer =
                    new JsonObject(http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString())
                            .body());
            if (answer.getValue("value") instanceof JsonObject value && value.containsKey("error")) {
                throw new IllegalStateException(value.getString("message"));
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
