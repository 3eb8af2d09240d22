package org.campusfrontline.volunteer.certificate.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.volunteer.certificate.rule.CertifiedSpan;
import org.campusfrontline.volunteer.hours.history.ServedScope;

/// What one thing a certificate is about: a person's service for a unit on some days, at all or some of its activities.
public record CertificateScope(
        String person, String tree, String unit, LocalDate from, LocalDate to, List<UUID> activities) {

    private static final String BETWEEN = ",";

    public CertificateScope {
        activities = activities.stream().distinct().sorted().toList();
    }

    public CertifiedSpan span() {
        return new CertifiedSpan(from, to);
    }

    public ServedScope served() {
        return new ServedScope(person, new ServedScope.Unit(tree, unit), from, to, activities);
    }

    /// The same for the same thing, whatever the order of its activities.
    byte[] hash() {
        return SecretToken.hash(String.join("/", person, tree, unit, from.toString(), to.toString(), activitiesText()));
    }

    String activitiesText() {
        return activities.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    }

    static List<UUID> activities(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(BETWEEN, -1)).map(UUID::fromString).toList();
    }
}
