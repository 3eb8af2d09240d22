package org.campusfrontline.deploy.local.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusfrontline.deploy.local.client.Answer;
import org.campusfrontline.deploy.local.client.CampusClient;
import org.campusfrontline.deploy.local.process.PartFailure;

/// Asks the gateway to make the first administrator, showing the secret that only the machine's owner can read.
public final class FirstAdministrator {
    private static final String PATH = "/api/volunteer/v1/first-administrator";

    private FirstAdministrator() {}

    public static Answer grant(String gateway, Path secret, String person) {
        try (CampusClient client = new CampusClient(gateway, Optional.empty())) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.put("person", person);
            body.put("token", Files.readString(secret).strip());
            return client.post(PATH, body);
        } catch (IOException e) {
            throw new PartFailure("cannot read " + secret, e);
        }
    }
}
