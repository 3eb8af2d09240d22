package org.campusfrontline.deploy.local.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Where the issuer keeps its key, its loopback port, and whom its sign-in page suggests.
public record IssuerSettings(Path directory, int port, Path log, List<Suggestion> suggestions, Duration grace) {
    public IssuerSettings {
        suggestions = List.copyOf(suggestions);
    }

    /// A person that the sign-in page offers: number, name, and what the person does.
    public record Suggestion(String person, String name, String duties) {}

    public static IssuerSettings of(Path directory, int port) {
        return new IssuerSettings(directory, port, directory.resolve("issuer.log"), List.of(), Duration.ofSeconds(3));
    }

    public IssuerSettings withLog(Path file) {
        return new IssuerSettings(directory, port, file, suggestions, grace);
    }

    public IssuerSettings withSuggestions(List<Suggestion> people) {
        return new IssuerSettings(directory, port, log, people, grace);
    }
}
