package org.campusfrontline.volunteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Bodies as the checks of bad input take them.
public final class BadInput {

    public static final String ROOT = "/api/volunteer/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private BadInput() {}

    public static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body.toString(), e);
        }
    }
}
