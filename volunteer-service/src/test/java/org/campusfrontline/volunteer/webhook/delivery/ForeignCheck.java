package org.campusfrontline.volunteer.webhook.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.volunteer.webhook.Hook;

/// Verifies a call with the reference library of Standard Webhooks, as a receiver would.
final class ForeignCheck {

    private ForeignCheck() {}

    static boolean verifies(String secret, Hook.Call call) {
        Map<String, List<String>> headers = call.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        try {
            new Webhook(secret).verify(call.body(), HttpHeaders.of(headers, (name, value) -> true));
            return true;
        } catch (WebhookVerificationException refused) {
            return false;
        }
    }
}
