package org.campusfrontline.gateway.compose;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.compose.ClientSettings.Maintenance;
import org.campusfrontline.gateway.problem.Language;
import org.jspecify.annotations.Nullable;

/// `GET /api/client-config`: the settings for clients together with the server's time.
@Singleton
public final class ClientConfig {

    private final ClientSettings settings;
    private final Clock clock;

    ClientConfig(ClientSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public void answer(Call call) {
        Language language = Language.of(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        call.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        OwnAnswer.json(call, json(language).toBuffer());
    }

    private JsonObject json(Language language) {
        JsonObject least = new JsonObject();
        new TreeMap<>(settings.leastVersions()).forEach(least::put);
        return new JsonObject()
                .put(
                        "serverTime",
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("leastVersions", least)
                .put("features", new JsonArray(settings.features().orElse(List.of())))
                .put("channels", new JsonArray(settings.channels().orElse(List.of())))
                .put("limits", limits())
                .put("privacyTextVersion", settings.privacyTextVersion())
                .put("maintenance", maintenance(settings.maintenance(), language));
    }

    private JsonObject limits() {
        return new JsonObject()
                .put("pageItems", settings.pageItems())
                .put("bodyBytes", settings.bodyBytes())
                .put("uploadBytes", settings.uploadBytes());
    }

    private static JsonObject maintenance(Maintenance maintenance, Language language) {
        @Nullable String message = switch (language) {
            case CHINESE -> maintenance.messageZh().orElse(null);
            case ENGLISH -> maintenance.messageEn().orElse(null);
        };
        return new JsonObject().put("on", maintenance.on()).put("message", message);
    }
}
