package org.campusfrontline.volunteer.certificate.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// An AchievementCredential as Open Badges 3.0 (1EdTech) writes it.
record OpenBadge(
        @JsonProperty("@context") List<String> context,
        String id,
        List<String> type,
        String name,
        Profile issuer,
        String validFrom,
        Subject credentialSubject,
        Status credentialStatus) {

    /// The last one has the word for the revocation list.
    static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");

    OpenBadge {
        context = List.copyOf(context);
        type = List.copyOf(type);
    }

    /// The unit that issues.
    record Profile(String id, List<String> type, String name) {
        Profile {
            type = List.copyOf(type);
        }
    }

    record Subject(
            String id,
            List<String> type,
            List<Identity> identifier,
            String licenseNumber,
            String activityStartDate,
            String activityEndDate,
            Achievement achievement,
            List<Result> result) {
        Subject {
            type = List.copyOf(type);
            identifier = List.copyOf(identifier);
            result = List.copyOf(result);
        }
    }

    /// Who is meant, in plain: the credential is the person's own and goes where the person hands it.
    record Identity(String type, boolean hashed, String identityHash, String identityType) {}

    record Achievement(
            String id,
            List<String> type,
            String achievementType,
            String name,
            String description,
            Criteria criteria,
            List<ResultDescription> resultDescription) {
        Achievement {
            type = List.copyOf(type);
            resultDescription = List.copyOf(resultDescription);
        }
    }

    record Criteria(String narrative) {}

    record ResultDescription(String id, List<String> type, String name, String resultType) {
        ResultDescription {
            type = List.copyOf(type);
        }
    }

    record Result(List<String> type, String resultDescription, String value) {
        Result {
            type = List.copyOf(type);
        }
    }

    record Status(String id, String type) {}
}
