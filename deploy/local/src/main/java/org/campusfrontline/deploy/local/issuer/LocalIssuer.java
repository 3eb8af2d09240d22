package org.campusfrontline.deploy.local.issuer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.deploy.local.process.ChildProcess;
import org.campusfrontline.deploy.local.process.JavaCommand;
import org.campusfrontline.deploy.local.process.Launch;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;
import org.jspecify.annotations.Nullable;

/// An OpenID Connect issuer in a JVM of its own. Its key is kept, so that tokens outlive a restart; `iss` is always
/// [#url()].
public final class LocalIssuer implements Part {
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(60);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    private final IssuerSettings settings;
    private @Nullable ChildProcess process;

    public LocalIssuer(IssuerSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "issuer";
    }

    public String url() {
        return urlOf(settings.port());
    }

    public static String urlOf(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port + "/" + IssuerRoutes.ISSUER;
    }

    @Override
    public void start() {
        Path page = settings.directory().resolve("sign-in.html");
        try {
            Files.createDirectories(settings.directory());
            Files.writeString(page, SignInPage.of(settings.suggestions()));
        } catch (IOException e) {
            throw new PartFailure("cannot write " + page, e);
        }
        ChildProcess started = ChildProcess.start(new Launch(
                name(),
                JavaCommand.ofClass(
                        IssuerMain.class,
                        List.of("-Xmx128m", "-XX:+UseSerialGC", "-Dsun.net.httpserver.nodelay=true"),
                        "logback-part.xml",
                        List.of(
                                Integer.toString(settings.port()),
                                settings.directory().resolve("key.json").toString(),
                                page.toString())),
                Map.of(),
                settings.directory(),
                settings.log(),
                settings.grace()));
        process = started;
        started.await(name(), STARTED_WITHIN, () -> Ports.answers(settings.port()) && answers(url()));
    }

    /// Whether the issuer at this URL publishes its configuration.
    public static boolean answers(String issuer) {
        try (HttpClient client = client()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String token(String person) {
        return tokens(List.of(person)).getFirst();
    }

    /// A token for each person, in their order; some thousands take a few seconds.
    public List<String> tokens(List<String> people) {
        return tokens(url(), people);
    }

    public static List<String> tokens(String issuer, List<String> people) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/tokens"))
                .timeout(ANSWERS_WITHIN)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(people.stream().collect(Collectors.joining("\n"))))
                .build();
        try (HttpClient client = client()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new PartFailure("the issuer at " + issuer + " answers " + answer.statusCode());
            }
            return answer.body().lines().toList();
        } catch (IOException e) {
            throw new PartFailure("the issuer at " + issuer + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while asking for tokens", e);
        }
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public void kill() {
        running().kill();
    }

    private ChildProcess running() {
        if (process == null) {
            throw new PartFailure("the issuer was never started");
        }
        return process;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }
}
