package org.campusfrontline.deploy.bench.campusroster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the wall chart of a roster into a folder, as a picture and as sheets to print.
final class Charts {

    private final String gateway;
    private final String token;
    private final Path folder;

    Charts(String gateway, String token, Path folder) {
        this.gateway = gateway;
        this.token = token;
        this.folder = folder;
    }

    void write(String unit, String roster) {
        String chart = Planning.ROSTER + "/rosters/" + roster + "/wall-chart";
        try (HttpClient http = HttpClient.newHttpClient()) {
            Files.createDirectories(folder);
            get(http, chart, "image/svg+xml", folder.resolve(unit + ".svg"));
            get(http, chart + "/sheets", "application/pdf", folder.resolve(unit + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void get(HttpClient http, String path, String type, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Accept", type)
                .header("Accept-Language", "zh-CN")
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<Path> response = http.send(request, HttpResponse.BodyHandlers.ofFile(file));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + response.statusCode());
        }
    }
}
