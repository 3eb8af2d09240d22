package org.campusfrontline.platform.request;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusfrontline.platform.Language;

/// The request that this thread serves, as far as answers need it; usable outside a request, where it gives defaults.
@Singleton
public class RequestFacts {

    public static final String REQUEST_ID = "campus.requestId";
    private static final int LONGEST_ACCEPT_LANGUAGE = 200;

    public Language language() {
        return current().map(RequestFacts::languageOf).orElse(Language.ZH_CN);
    }

    public String path() {
        return current().map(request -> request.request().path()).orElse("");
    }

    /// Empty outside a request.
    public String requestId() {
        return current().map(RequestFacts::requestIdOf).orElse("");
    }

    public static Language languageOf(RoutingContext request) {
        String header = request.request().getHeader("Accept-Language");
        if (header == null || header.length() > LONGEST_ACCEPT_LANGUAGE) {
            return Language.ZH_CN;
        }
        try {
            List<Locale> wanted = Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return Language.firstOf(wanted);
        } catch (IllegalArgumentException malformed) {
            return Language.ZH_CN;
        }
    }

    public static String requestIdOf(RoutingContext request) {
        return Optional.ofNullable((String) request.get(REQUEST_ID)).orElse("");
    }

    private static Optional<RoutingContext> current() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent());
    }
}
