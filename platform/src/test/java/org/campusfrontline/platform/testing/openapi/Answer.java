package org.campusfrontline.platform.testing.openapi;

import java.util.Locale;

/// What a service answered to one request, as far as the contract speaks of it. A body that is no text is left out.
public record Answer(String method, String path, int status, String contentType, String body) {

    static final String PROBLEM = "application/problem+json";

    /// The media type alone, empty without a body.
    String mediaType() {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isProblem() {
        return mediaType().equals(PROBLEM);
    }
}
